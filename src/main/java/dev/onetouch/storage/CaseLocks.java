package dev.onetouch.storage;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.HandOver;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.PromiseLimits;
import dev.onetouch.cases.Taker;
import dev.onetouch.cases.Taker.Standing;
import dev.onetouch.desk.CaseFiles.Viewer;
import jakarta.persistence.Tuple;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.StatelessSession;

/// What an act on a case is judged by, locked until the transaction ends. Always in this order, so that two acts
/// never wait for each other in a circle: people, then cases, then what hangs on a case. A row that had to be
/// waited for is read after the wait.
final class CaseLocks {
  private static final String PERSON =
      """
      select disabled, email is not null and roles && array['agent', 'supervisor']
      from agent where id = :id for share""";
  private static final String VISIBLE =
      "select k.number from cases k where " + DeskCaseFiles.VISIBLE + " for update of k";
  private static final String MEMBER =
      "select count(*) from agent_team where agent_id = :agent and team_id = :team";
  private static final String LOCK = "select number from cases where number = :number for update";
  private static final String CASE =
      "select cast("
          + DeskSql.CASE
          + " as text) from cases k left join agent o on o.id = k.owner_id where k.number = :number";
  private static final String HAND_OVER =
      """
      select case_number, coalesce(from_agent, ''), by_agent, note, result from hand_over
      where id = :id and to_agent = :agent""";

  private final StatelessSession session;
  private final CallJson json = new CallJson();

  CaseLocks(StatelessSession session) {
    this.session = session;
  }

  Taker taker(AgentId agent) {
    return session
        .createNativeQuery(PERSON, Tuple.class)
        .setParameter("id", Text.storable(agent.value()))
        .getResultStream()
        .findFirst()
        .map(row -> new Taker(agent, standing(row.get(0, Boolean.class), row.get(1, Boolean.class))))
        .orElseGet(() -> new Taker(agent, Standing.UNKNOWN));
  }

  private static Standing standing(boolean left, boolean hasDesk) {
    if (left) {
      return Standing.HAS_LEFT;
    }
    return hasDesk ? Standing.WORKS_HERE : Standing.HAS_NO_DESK;
  }

  /// The case, if it is there for this viewer.
  Optional<Case> visible(Viewer viewer, CaseNumber number) {
    return session
        .createNativeQuery(VISIBLE, String.class)
        .setParameter("number", number.digits())
        .setParameter("agent", viewer.agent().value())
        .setParameter("everything", viewer.seesEverything())
        .getResultStream()
        .findFirst()
        .map(_ -> read(number));
  }

  /// Not locked: whoever leaves the team at this instant was still in it.
  boolean inResolution(AgentId agent) {
    return session.createNativeQuery(MEMBER, Long.class)
            .setParameter("agent", agent.value())
            .setParameter("team", PromiseLimits.RESOLUTION.value())
            .getSingleResult()
        > 0;
  }

  Case held(CaseNumber number) {
    session.createNativeQuery(LOCK, String.class).setParameter("number", number.digits()).getSingleResult();
    return read(number);
  }

  private Case read(CaseNumber number) {
    String document =
        session.createNativeQuery(CASE, String.class).setParameter("number", number.digits()).getSingleResult();
    return json.read(document, DeskDocument.CaseRow.class).file();
  }

  /// A hand-over that was offered to this agent, whatever became of it.
  Optional<HandOver> offeredTo(AgentId agent, String id) {
    return session
        .createNativeQuery(HAND_OVER, Tuple.class)
        .setParameter("id", Text.storable(id))
        .setParameter("agent", agent.value())
        .getResultStream()
        .findFirst()
        .map(row -> handOver(id, agent, row));
  }

  private static HandOver handOver(String id, AgentId to, Tuple row) {
    String result = row.get(4, String.class);
    String from = row.get(1, String.class);
    return new HandOver(
        id,
        new CaseNumber(row.get(0, String.class)),
        from.isEmpty() ? Owner.NOBODY : new Owner.OwnedBy(new AgentId(from)),
        new AgentId(row.get(2, String.class)),
        to,
        row.get(3, String.class),
        result.isEmpty() ? HandOver.State.OPEN : HandOver.State.valueOf(result.toUpperCase(Locale.ROOT)));
  }
}
