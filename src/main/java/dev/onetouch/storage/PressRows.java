package dev.onetouch.storage;

import dev.onetouch.admin.flows.FlowPress;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.formats.FlowFormat;
import java.util.List;
import org.hibernate.StatelessSession;

/// Publishing by administrators: one transaction with the company locked, as a load is, so that nothing a flow was verified
/// against changes before it is live.
public final class PressRows implements FlowPress {
  private static final String LOCK = "select revision from company for update";
  private static final String DRAFT = "select revision from flow_draft where flow_id = :id for update";
  private static final String WHOLE =
      "update flow set draft = cast(:draft as json) where id = :id and cast(draft as text) is distinct from :draft";
  private static final String TELL = "update company set revision = revision + 1";
  private static final String APPROVE =
      """
      update flow_approval set state = 'approved', decided_by = :by, decided_at = clock_timestamp()
      where id = :id and state = 'open'""";

  private final Door door;
  private final FlowDocument documents;

  public PressRows(Database database, FlowFormat format) {
    this.door = database.desk();
    this.documents = new FlowDocument(format);
  }

  @Override
  public Outcome publish(Sheet sheet) {
    FlowId id = sheet.flow().id();
    return door.inTransaction("publishing a flow", session -> {
      if (revision(session) != sheet.premises()) {
        return new Outcome.Moved();
      }
      List<Long> draft = session.createNativeQuery(DRAFT, Long.class).setParameter("id", id.value()).list();
      if (draft.isEmpty()) {
        return new Outcome.NotThere();
      }
      if (!sheet.draft().isEmpty() && !sheet.draft().equals(draft) || !approved(session, sheet.act())) {
        return new Outcome.Stale();
      }
      return pressed(session, sheet);
    });
  }

  private Outcome pressed(StatelessSession session, Sheet sheet) {
    Flow flow = sheet.flow();
    int changed = session.createNativeMutationQuery(WHOLE)
        .setParameter("id", flow.id().value())
        .setParameter("draft", documents.writeDraft(flow))
        .executeUpdate();
    VersionShelf shelf = new VersionShelf(session, documents);
    List<Flow> others = sheet.subflows().stream().filter(one -> !one.id().equals(flow.id())).toList();
    // Other flows may call this one: they count on what it is now, whether or not that is new to callers.
    if (shelf.publish(flow, others, act(sheet.act())).isPresent() || changed > 0) {
      session.createNativeMutationQuery(TELL).executeUpdate();
    }
    return new Outcome.Live(shelf.live(flow.id()));
  }

  @Override
  public Outcome rollBack(FlowId id, int version, long premises, Act act) {
    return door.inTransaction("going back to a flow version", session -> {
      if (revision(session) != premises) {
        return new Outcome.Moved();
      }
      if (!approved(session, act)) {
        return new Outcome.Stale();
      }
      VersionShelf shelf = new VersionShelf(session, documents);
      if (shelf.rollBack(id, version, act(act))) {
        session.createNativeMutationQuery(TELL).executeUpdate();
      }
      return shelf.live(id) == version ? new Outcome.Live(version) : new Outcome.NotThere();
    });
  }

  private static long revision(StatelessSession session) {
    return session.createNativeQuery(LOCK, Long.class).getSingleResult();
  }

  /// Whether nobody's word is needed, or it was given and not used before.
  private static boolean approved(StatelessSession session, Act act) {
    return act.approval().stream().allMatch(word -> session.createNativeMutationQuery(APPROVE)
        .setParameter("by", word.by().value())
        .setParameter("id", word.approval())
        .executeUpdate() == 1);
  }

  private static VersionShelf.Act act(Act act) {
    String noted = act.approval().stream().findFirst().map(word -> word.by().value()).orElse(act.by().value());
    return new VersionShelf.Act(act.by().value(), noted, act.note());
  }
}
