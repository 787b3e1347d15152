package dev.onetouch.storage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.rehearsal.Scripts;
import dev.onetouch.cases.AgentId;
import dev.onetouch.flow.FlowId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/// Test calls that are kept.
public final class ScriptRows implements Scripts {
  private static final String READ =
      """
      select s.id, s.name, cast(s.script as text), coalesce(a.name, s.by_agent), s.kept_at
      from flow_script s left join agent a on a.id = s.by_agent where s.flow_id = :flow order by s.name, s.id limit :most""";
  private static final String DRAWN = "select flow_id from flow_draft where flow_id = :flow for update";
  private static final String COUNT = "select count(*) from flow_script where flow_id = :flow";
  private static final String KEEP =
      """
      insert into flow_script (id, flow_id, name, script, by_agent) values (:id, :flow, :name, cast(:script as json), :by)
      on conflict (flow_id, name) do nothing""";
  private static final String DROP =
      "delete from flow_script where flow_id = :flow and id = :id returning name";

  private final Door door;

  public ScriptRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public List<Kept> of(FlowId flow) {
    return door.askAgain("reading kept test calls", session -> session.createNativeQuery(READ, Tuple.class)
        .setParameter("flow", flow.value())
        .setParameter("most", MOST_PER_FLOW)
        .list()).stream()
        .map(row -> new Kept(row.get(0, String.class), row.get(1, String.class), HeldFlows.json(row.get(2, String.class)),
            row.get(3, String.class), row.get(4, Instant.class)))
        .toList();
  }

  @Override
  public Keeping keep(FlowId flow, String id, String name, JsonNode script, AgentId by) {
    return door.inTransaction("keeping a test call", session -> {
      if (session.createNativeQuery(DRAWN, String.class).setParameter("flow", flow.value()).list().isEmpty()) {
        return Keeping.NOT_THERE;
      }
      if (session.createNativeQuery(COUNT, Long.class).setParameter("flow", flow.value()).getSingleResult() >= MOST_PER_FLOW) {
        return Keeping.TOO_MANY;
      }
      int kept = session.createNativeMutationQuery(KEEP)
          .setParameter("id", id)
          .setParameter("flow", flow.value())
          .setParameter("name", Text.storable(name))
          .setParameter("script", Text.storableJson(script))
          .setParameter("by", by.value())
          .executeUpdate();
      if (kept > 0) {
        note(session, flow, "script-kept", name, by);
      }
      return kept > 0 ? Keeping.KEPT : Keeping.NAME_TAKEN;
    });
  }

  @Override
  public boolean drop(FlowId flow, String id, AgentId by) {
    return door.inTransaction("dropping a test call", session -> {
      List<String> dropped = session.createNativeQuery(DROP, String.class)
          .setParameter("flow", flow.value())
          .setParameter("id", Text.storable(id))
          .list();
      dropped.forEach(name -> note(session, flow, "script-dropped", name, by));
      return !dropped.isEmpty();
    });
  }

  private static void note(StatelessSession session, FlowId flow, String act, String name, AgentId by) {
    new AuditShelf(session).note(AuditShelf.Act.of(by.value(), "flow", flow.value(), act, name));
  }
}
