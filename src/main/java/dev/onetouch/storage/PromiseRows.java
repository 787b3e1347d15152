package dev.onetouch.storage;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.Promise;
import dev.onetouch.cases.PromiseLimits;
import dev.onetouch.cases.PromiseRules;
import dev.onetouch.cases.Verdict;
import dev.onetouch.cases.Verdict.Reason;
import dev.onetouch.desk.CaseFiles.Viewer;
import dev.onetouch.desk.Promises;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/// Promises, by the database's clock: the case locked, the rules asked, written.
public final class PromiseRows implements Promises {
  private static final String NOW = "select clock_timestamp()";
  private static final String MAKE =
      """
      with made as (
        insert into promise (id, case_number, what, due_at, made_by)
        values (:id, :number, :what, :by, :agent) returning 1)
      select count(*) from made""";
  private static final String FIND = "select case_number, what, due_at, result from promise where id = :id";
  private static final String CALLBACK = "select state from callback where promise_id = :id for update";
  private static final String CLOSE =
      """
      with closed as (
        update promise set result = :result, closed_at = clock_timestamp(), closed_by = :agent, why = :why
        where id = :id and result = '' returning 1)
      select count(*) from closed""";

  /// A company without such a team is told nothing until it has one. Rows another node is at are passed over, and a
  /// row that was marked is not marked again: told once.
  private static final String ESCALATE =
      """
      with told as (
        update promise set escalated_at = clock_timestamp()
        where result = '' and escalated_at is null and id in (
          select id from promise
          where exists (select from team where id = :team) and result = '' and escalated_at is null
            and due_at < clock_timestamp() - make_interval(secs => :limit)
          order by due_at limit :max for update skip locked)
        returning case_number)
      select k.owner_id from told join cases k on k.number = told.case_number where k.owner_id is not null
      union
      select agent_id from agent_team where team_id = :team and exists (select from told)""";

  private static final String TEAM = "select agent_id from agent_team where team_id = :team";

  private final Door door;
  private final PromiseLimits limits;

  public PromiseRows(Database database, PromiseLimits limits) {
    this.door = database.desk();
    this.limits = limits;
  }

  @Override
  public Outcome promise(Viewer viewer, CaseNumber number, String id, String what, Instant by) {
    return door.inTransaction("promising", session -> {
      Optional<Case> found = new CaseLocks(session).visible(viewer, number);
      if (found.isEmpty()) {
        return new Outcome.NotThere();
      }
      Instant now = session.createNativeQuery(NOW, Instant.class).getSingleResult();
      return when(PromiseRules.mayPromise(found.get(), by, now), () -> {
        session.createNativeQuery(MAKE, Long.class)
            .setParameter("id", id)
            .setParameter("number", number.digits())
            .setParameter("what", Text.storable(what))
            .setParameter("by", by)
            .setParameter("agent", viewer.agent().value())
            .getSingleResult();
        return new Outcome.Done(owner(found.get()).toList());
      });
    });
  }

  @Override
  public Outcome kept(Viewer viewer, String id) {
    return close(viewer, id, Promise.State.KEPT, "");
  }

  @Override
  public Outcome withdraw(Viewer viewer, String id, String why) {
    return close(viewer, id, Promise.State.WITHDRAWN, why);
  }

  private Outcome close(Viewer viewer, String id, Promise.State state, String why) {
    return door.inTransaction("closing a promise", session -> {
      // Before the case, as a turn takes them.
      boolean dialling = session.createNativeQuery(CALLBACK, String.class)
          .setParameter("id", Text.storable(id))
          .uniqueResultOptional()
          .filter("dialling"::equals)
          .isPresent();
      Optional<Case> about =
          find(session, id).flatMap(promise -> new CaseLocks(session).visible(viewer, promise.about()));
      if (about.isEmpty()) {
        return new Outcome.NotThere();
      }
      Promise promise = find(session, id).orElseThrow();
      if (promise.state() == state) {
        return new Outcome.Done(List.of());
      }
      if (dialling) {
        return new Outcome.Refused(Reason.BEING_KEPT);
      }
      return when(PromiseRules.mayClose(promise), () -> {
        session.createNativeQuery(CLOSE, Long.class)
            .setParameter("id", id)
            .setParameter("result", state.name().toLowerCase(Locale.ROOT))
            .setParameter("agent", viewer.agent().value())
            .setParameter("why", Text.storable(why))
            .getSingleResult();
        return new Outcome.Done(Stream.concat(owner(about.get()), team(session)).distinct().toList());
      });
    });
  }

  @Override
  public List<AgentId> escalateOverdue(int max) {
    return door.ask("escalating promises", session ->
            session.createNativeQuery(ESCALATE, String.class)
                .setParameter("limit", (double) limits.overdue().toSeconds())
                .setParameter("max", max)
                .setParameter("team", PromiseLimits.RESOLUTION.value())
                .list())
        .stream()
        .map(AgentId::new)
        .toList();
  }

  private static Optional<Promise> find(StatelessSession session, String id) {
    return session.createNativeQuery(FIND, Tuple.class)
        .setParameter("id", Text.storable(id))
        .getResultStream()
        .findFirst()
        .map(row -> new Promise(
            id,
            new CaseNumber(row.get(0, String.class)),
            row.get(1, String.class),
            row.get(2, Instant.class),
            state(row.get(3, String.class))));
  }

  private static Promise.State state(String result) {
    return result.isEmpty() ? Promise.State.OPEN : Promise.State.valueOf(result.toUpperCase(Locale.ROOT));
  }

  private static Stream<AgentId> owner(Case about) {
    return about.owner() instanceof Owner.OwnedBy(AgentId agent) ? Stream.of(agent) : Stream.empty();
  }

  private static Stream<AgentId> team(StatelessSession session) {
    return session.createNativeQuery(TEAM, String.class)
        .setParameter("team", PromiseLimits.RESOLUTION.value())
        .list()
        .stream()
        .map(AgentId::new);
  }

  private static Outcome when(Verdict verdict, Supplier<Outcome> granted) {
    return switch (verdict) {
      case Verdict.Granted _ -> granted.get();
      case Verdict.Refused(Reason reason) -> new Outcome.Refused(reason);
    };
  }
}
