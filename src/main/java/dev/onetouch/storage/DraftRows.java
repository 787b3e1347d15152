package dev.onetouch.storage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.flows.FlowDrafts;
import dev.onetouch.admin.flows.HeldFlow;
import dev.onetouch.cases.AgentId;
import dev.onetouch.flow.FlowId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/// Drafts: each save one guarded statement, which changes nothing when somebody was faster.
public final class DraftRows implements FlowDrafts {
  private static final String BEGIN =
      """
      with begun as (insert into flow (id) values (:id) on conflict (id) do nothing returning id),
      drawn as (
        insert into flow_draft (flow_id, document, by_agent) select id, cast(:document as json), :by from begun returning flow_id)
      select flow_id from drawn""";
  private static final String SAVE =
      """
      update flow_draft set
        revision = case when cast(document as text) = :document then revision else revision + 1 end,
        by_agent = case when cast(document as text) = :document then by_agent else :by end,
        at = case when cast(document as text) = :document then at else clock_timestamp() end,
        document = cast(:document as json), layout = coalesce(cast(nullif(:layout, '') as json), layout)
      where flow_id = :id and (revision = :read or cast(document as text) = :document)
      returning revision, at""";
  private static final String BASE =
      "select cast(document as text) from flow_draft_base where flow_id = :id and revision = :read";
  private static final String LAY_OUT = "update flow_draft set layout = cast(:layout as json) where flow_id = :id";

  private final Door door;

  public DraftRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public List<HeldFlow> all() {
    return door.askAgain("looking for flows", HeldFlows::all);
  }

  @Override
  public Optional<HeldFlow> find(FlowId id) {
    return door.askAgain("opening a flow", session -> HeldFlows.find(session, id));
  }

  @Override
  public boolean begin(FlowId id, JsonNode document, AgentId by) {
    return door.inTransaction("beginning a flow", session -> {
      boolean begun = session.createNativeQuery(BEGIN, String.class)
          .setParameter("id", id.value())
          .setParameter("document", Text.storableJson(document))
          .setParameter("by", by.value())
          .uniqueResultOptional()
          .isPresent();
      if (begun) {
        new AuditShelf(session).note(AuditShelf.Act.of(by.value(), "flow", id.value(), "begun", ""));
      }
      return begun;
    });
  }

  @Override
  public Saving save(FlowId id, long read, JsonNode document, Optional<JsonNode> layout, AgentId by) {
    return door.ask("saving a draft", session -> session.createNativeQuery(SAVE, Tuple.class)
        .setParameter("id", id.value())
        .setParameter("read", read)
        .setParameter("document", Text.storableJson(document))
        .setParameter("layout", layout.map(Text::storableJson).orElse(""))
        .setParameter("by", by.value())
        .uniqueResultOptional()
        .<Saving>map(row -> new Saving.Saved(row.get(0, Long.class), row.get(1, Instant.class)))
        .orElseGet(() -> stale(session, id, read)));
  }

  private static Saving stale(StatelessSession session, FlowId id, long read) {
    Optional<JsonNode> base = session.createNativeQuery(BASE, String.class)
        .setParameter("id", id.value())
        .setParameter("read", read)
        .uniqueResultOptional()
        .map(HeldFlows::json);
    return HeldFlows.find(session, id)
        .<Saving>map(present -> new Saving.Stale(present, base))
        .orElseGet(Saving.NotThere::new);
  }

  @Override
  public boolean layOut(FlowId id, JsonNode layout) {
    return door.ask("saving a layout", session -> session.createNativeMutationQuery(LAY_OUT)
        .setParameter("id", id.value())
        .setParameter("layout", Text.storableJson(layout))
        .executeUpdate()) > 0;
  }
}
