package dev.onetouch.storage;

import dev.onetouch.admin.flows.Approvals;
import dev.onetouch.admin.flows.SecondPerson.Reason;
import dev.onetouch.cases.AgentId;
import dev.onetouch.flow.FlowId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Changes that wait for a second administrator. Their approval is among [PressRows], in the transaction it lets through.
public final class ApprovalRows implements Approvals {
  private static final String ASK =
      """
      insert into flow_approval (id, flow_id, act, version, document, live_then, reasons, by_agent, note)
      values (:id, :flow, :act, nullif(:version, 0), cast(:document as json), nullif(:live, 0),
        string_to_array(:reasons, ','), :by, :note)""";
  private static final String READ =
      """
      select w.id, w.flow_id, coalesce(w.version, 0), cast(w.document as text), coalesce(w.live_then, 0),
        array_to_string(w.reasons, ','), w.by_agent, coalesce(a.name, w.by_agent), w.note, w.at, w.state,
        coalesce(b.name, w.decided_by)
      from flow_approval w left join agent a on a.id = w.by_agent left join agent b on b.id = w.decided_by
      where w.flow_id = :flow and (:id = '' or w.id = :id)
      order by w.state = 'open' desc, w.at desc, w.id limit :most""";
  private static final String DECLINE =
      """
      update flow_approval set state = 'declined', decided_by = :by, decided_at = clock_timestamp()
      where flow_id = :flow and id = :id and state = 'open'""";
  private static final String WANT = "update company set two_person = :wanted where two_person <> :wanted";

  private final Door door;

  public ApprovalRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public boolean wanted() {
    return door.askAgain("asking whether two are needed", session ->
        session.createNativeQuery("select two_person from company", Boolean.class).getSingleResult());
  }

  @Override
  public void want(boolean wanted, AgentId by) {
    door.inTransaction("setting whether two are needed", session -> {
      int changed = session.createNativeMutationQuery(WANT).setParameter("wanted", wanted).executeUpdate();
      if (changed > 0) {
        new AuditShelf(session).note(AuditShelf.Act.of(by.value(), "setting", "two-person", "set", "")
            .from(Boolean.toString(!wanted)).to(Boolean.toString(wanted)));
      }
      return changed;
    });
  }

  @Override
  public void ask(Asked asked) {
    door.inTransaction("asking for a second administrator", session -> {
      session.createNativeMutationQuery(ASK)
          .setParameter("id", asked.id())
          .setParameter("flow", asked.flow().value())
          .setParameter("act", asked.version().isPresent() ? "roll-back" : "publish")
          .setParameter("version", asked.version().orElse(0))
          .setParameter("document", Text.storableJson(asked.document()))
          .setParameter("live", asked.liveThen().orElse(0))
          .setParameter("reasons", String.join(",", asked.reasons().stream().map(Reason::word).toList()))
          .setParameter("by", asked.by().value())
          .setParameter("note", Text.storable(asked.note()))
          .executeUpdate();
      new AuditShelf(session).note(
          AuditShelf.Act.of(asked.by().value(), "flow", asked.flow().value(), "approval-asked", asked.note()));
      return asked;
    });
  }

  @Override
  public List<Asked> of(FlowId flow) {
    return read(flow, "");
  }

  @Override
  public Optional<Asked> find(FlowId flow, String id) {
    return read(flow, Text.storable(id)).stream().findFirst();
  }

  private List<Asked> read(FlowId flow, String id) {
    return door.askAgain("looking for what waits for approval", session -> session.createNativeQuery(READ, Tuple.class)
        .setParameter("flow", flow.value())
        .setParameter("id", id)
        .setParameter("most", MOST_SHOWN)
        .list()).stream().map(ApprovalRows::asked).toList();
  }

  @Override
  public boolean decline(FlowId flow, String id, AgentId by) {
    return door.inTransaction("declining a change", session -> {
      int changed = session.createNativeMutationQuery(DECLINE)
          .setParameter("flow", flow.value())
          .setParameter("id", Text.storable(id))
          .setParameter("by", by.value())
          .executeUpdate();
      if (changed > 0) {
        new AuditShelf(session).note(AuditShelf.Act.of(by.value(), "flow", flow.value(), "approval-declined", ""));
      }
      return changed > 0;
    });
  }

  private static Asked asked(Tuple row) {
    return new Asked(
        row.get(0, String.class), new FlowId(row.get(1, String.class)), number(row, 2),
        HeldFlows.json(row.get(3, String.class)), number(row, 4),
        Arrays.stream(row.get(5, String.class).split(",")).map(ApprovalRows::reason).toList(),
        new AgentId(row.get(6, String.class)), row.get(7, String.class), row.get(8, String.class),
        row.get(9, Instant.class), State.valueOf(row.get(10, String.class).toUpperCase(Locale.ROOT)),
        row.get(11, String.class));
  }

  private static Optional<Integer> number(Tuple row, int column) {
    return Optional.of(row.get(column, Integer.class)).filter(number -> number > 0);
  }

  private static Reason reason(String word) {
    return Reason.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
