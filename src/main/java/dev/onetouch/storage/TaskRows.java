package dev.onetouch.storage;

import dev.onetouch.cases.AgentId;
import dev.onetouch.desk.CaseFiles.Viewer;
import dev.onetouch.desk.Tasks;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/// Tasks, each act one transaction with the task locked: of two who claim one, the second reads what the first wrote.
public final class TaskRows implements Tasks {
  private static final String LOCK =
      "select t.id from task t where t.id = :id and (cast(:everything as boolean) or "
          + DutySql.MINE_OR_MY_TEAMS
          + ") for update of t";
  private static final String READ =
      """
      select coalesce(t.claimed_by, ''), coalesce(b.name, ''), coalesce(t.owner_id, ''), coalesce(t.team_id, ''),
        t.done_at is not null, coalesce(t.done_by, ''), t.result
      from task t left join agent b on b.id = t.claimed_by where t.id = :id""";
  private static final String CLAIM =
      "update task set claimed_by = :agent, claimed_at = clock_timestamp() where id = :id";
  private static final String RELEASE = "update task set claimed_by = null, claimed_at = null where id = :id";
  private static final String DONE =
      "update task set done_at = clock_timestamp(), done_by = :agent, result = :result where id = :id";
  private static final String TEAM = "select agent_id from agent_team where team_id = :team";

  private final Door door;

  public TaskRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public Outcome claim(Viewer by, String id) {
    return door.inTransaction("claiming a task", session -> {
      Optional<Row> found = locked(session, by, id);
      return found.map(row -> refusal(row, by).orElseGet(() -> {
        if (row.claimedBy().isEmpty()) {
          session.createNativeMutationQuery(CLAIM)
              .setParameter("agent", by.agent().value())
              .setParameter("id", id)
              .executeUpdate();
        }
        return new Outcome.Done(concerned(session, row));
      })).orElseGet(Outcome.NotThere::new);
    });
  }

  @Override
  public Outcome release(Viewer by, String id) {
    return door.inTransaction("giving a task back", session -> {
      Optional<Row> found = locked(session, by, id);
      return found.map(row -> refusal(row, by).orElseGet(() -> {
        session.createNativeMutationQuery(RELEASE).setParameter("id", id).executeUpdate();
        return new Outcome.Done(concerned(session, row));
      })).orElseGet(Outcome.NotThere::new);
    });
  }

  @Override
  public Outcome done(Viewer by, String id, String result) {
    String words = Text.storable(result);
    return door.inTransaction("finishing a task", session -> {
      Optional<Row> found = locked(session, by, id);
      return found.map(row -> {
        if (row.done() && row.doneBy().equals(by.agent().value()) && row.result().equals(words)) {
          return new Outcome.Done(List.of());
        }
        return refusal(row, by).orElseGet(() -> {
          session.createNativeMutationQuery(DONE)
              .setParameter("agent", by.agent().value())
              .setParameter("result", words)
              .setParameter("id", id)
              .executeUpdate();
          return new Outcome.Done(concerned(session, row));
        });
      }).orElseGet(Outcome.NotThere::new);
    });
  }

  private static Optional<Outcome> refusal(Row row, Viewer by) {
    if (row.done()) {
      return Optional.of(new Outcome.Over(row.result()));
    }
    boolean colleagues = !row.claimedBy().isEmpty() && !row.claimedBy().equals(by.agent().value());
    return colleagues ? Optional.of(new Outcome.Claimed(row.claimedName())) : Optional.empty();
  }

  private static Optional<Row> locked(StatelessSession session, Viewer by, String id) {
    return session.createNativeQuery(LOCK, String.class)
        .setParameter("id", Text.storable(id))
        .setParameter("agent", by.agent().value())
        .setParameter("everything", by.seesEverything())
        .uniqueResultOptional()
        .map(task -> Row.of(session.createNativeQuery(READ, Tuple.class).setParameter("id", task).getSingleResult()));
  }

  /// The owner and the team: a task of the team's is gone from all their desks once somebody is at it.
  private static List<AgentId> concerned(StatelessSession session, Row row) {
    List<String> team = session.createNativeQuery(TEAM, String.class).setParameter("team", row.team()).list();
    return Stream.concat(Stream.of(row.owner(), row.claimedBy()), team.stream())
        .filter(id -> !id.isEmpty())
        .distinct()
        .map(AgentId::new)
        .toList();
  }

  /// What nobody is or did is empty.
  private record Row(
      String claimedBy, String claimedName, String owner, String team, boolean done, String doneBy, String result) {
    static Row of(Tuple row) {
      return new Row(
          row.get(0, String.class), row.get(1, String.class), row.get(2, String.class), row.get(3, String.class),
          row.get(4, Boolean.class), row.get(5, String.class), row.get(6, String.class));
    }
  }
}
