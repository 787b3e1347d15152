package dev.onetouch.storage;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Leaver;
import dev.onetouch.cases.OwnershipRules;
import dev.onetouch.cases.Taker;
import dev.onetouch.cases.Verdict;
import dev.onetouch.cases.Verdict.Reason;
import dev.onetouch.desk.CaseMoves.Dismissal;
import dev.onetouch.desk.CaseMoves.Outcome;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/// One agent leaves. Their row and their state are locked first: a turn reserves and engages agents by that state,
/// so no call can give them a case while their cases move, and none can once they are away.
final class Leaving {
  /// Before all people, as a load of a directory does.
  private static final String COMPANY = "select cast(id as text) from company for update";

  /// Both people in the order of their ids; not so strong that a turn writing a case of theirs must wait.
  private static final String PEOPLE =
      "select id from agent where id in (:leaver, :to) order by id for no key update";
  static final String STATE = "select activity from agent_state where agent_id = :id for update";
  private static final String LEAVER = "select disabled, 'administrator' = any (roles) from agent where id = :id";
  private static final String CASES =
      "select number from cases where owner_id = :id and status <> 'resolved' order by number for update";
  private static final String MOVE_ALL =
      "with moved as (update cases set "
          + CaseMoveRows.MOVE
          + " where owner_id = :id and status <> 'resolved' returning 1) select count(*) from moved";

  /// Cases held out to somebody who is gone are held out to nobody.
  static final String WITHDRAW =
      """
      with withdrawn as (
        update hand_over set result = 'withdrawn', closed_at = clock_timestamp(), closed_because = 'the agent has left'
        where to_agent = :id and result = '' returning from_agent)
      select coalesce(from_agent, '') from withdrawn""";

  private final StatelessSession session;

  Leaving(StatelessSession session) {
    this.session = session;
  }

  Outcome leave(Dismissal how, AgentId agent) {
    session.createNativeQuery(COMPANY, String.class).getSingleResult();
    session.createNativeQuery(PEOPLE, String.class)
        .setParameter("leaver", Text.storable(agent.value()))
        .setParameter("to", Text.storable(how.to().value()))
        .list();
    Optional<Leaver> leaver = leaver(agent);
    if (leaver.isEmpty()) {
      return new Outcome.NotThere();
    }
    Taker to = new CaseLocks(session).taker(how.to());
    return switch (OwnershipRules.mayLeave(leaver.get(), how.byAdministrator(), to)) {
      case Verdict.Refused(Reason reason) -> new Outcome.Refused(reason);
      case Verdict.Granted _ -> gone(how, agent);
    };
  }

  private Optional<Leaver> leaver(AgentId agent) {
    boolean hasCall = about(STATE, String.class, agent).stream().anyMatch(List.of("offered", "on-call")::contains);
    return about(LEAVER, Tuple.class, agent).stream()
        .findFirst()
        .map(row -> new Leaver(agent, row.get(0, Boolean.class), row.get(1, Boolean.class), hasCall));
  }

  private Outcome gone(Dismissal how, AgentId agent) {
    about(CASES, String.class, agent);
    long cases = session.createNativeQuery(MOVE_ALL, Long.class)
        .setParameter("to", how.to().value())
        .setParameter("by", how.by().value())
        .setParameter("how", "left")
        .setParameter("why", Text.storable(how.why()))
        .setParameter("id", agent.value())
        .getSingleResult();
    var before = new DirectoryEntries(session).of(DirectoryEntries.Kind.AGENT, List.of(agent.value()));
    about(DirectoryRemovals.LEAVE, Long.class, agent);
    new AuditShelf(session).note(new AuditShelf.Act(
        how.by().value(), "agent", agent.value(), "left", how.why(), before.values().stream().findFirst(), Optional.empty()));
    session.createNativeMutationQuery("update company set revision = revision + 1").executeUpdate();
    Stream<AgentId> offering =
        about(WITHDRAW, String.class, agent).stream().filter(id -> !id.isEmpty()).map(AgentId::new);
    return new Outcome.Done(Stream.concat(Stream.of(how.to(), agent), offering).distinct().toList(), (int) cases);
  }

  private <T> List<T> about(String sql, Class<T> type, AgentId agent) {
    return session.createNativeQuery(sql, type).setParameter("id", Text.storable(agent.value())).list();
  }
}
