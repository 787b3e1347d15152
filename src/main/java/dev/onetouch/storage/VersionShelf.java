package dev.onetouch.storage;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hibernate.StatelessSession;

/// Where versions are made live, inside a transaction, whether a directory file or an administrator brings them.
final class VersionShelf {
  /// Nothing when the published version says the same already.
  private static final String PUBLISH =
      """
      with next as (
        select f.id, coalesce((select max(number) from flow_version v where v.flow_id = f.id), 0) + 1 as number
        from flow f left join flow_version p on p.flow_id = f.id and p.number = f.published
        where f.id = :id and cast(p.document as text) is distinct from :document
      ),
      made as (
        insert into flow_version (flow_id, number, document, by_agent, note)
        select id, number, cast(:document as json), :by, :note from next returning flow_id, number),
      live as (update flow set published = made.number from made where flow.id = made.flow_id returning flow.published)
      select published from live""";
  private static final String ROLL_BACK =
      """
      with chosen as (select flow_id, number, %s -> 'flow' as draft from flow_version
        where flow_id = :id and number = :number)
      update flow set published = chosen.number, draft = chosen.draft from chosen
      where flow.id = chosen.flow_id and published is distinct from chosen.number"""
          .formatted(Text.readableJson("document"));
  private static final String LIVE = "select coalesce(published, 0) from flow where id = :id";
  private static final String BEGAN =
      "insert into flow_live (flow_id, number, by_agent, act, note) values (:id, :number, :by, :act, :note)";

  private final StatelessSession session;
  private final FlowDocument documents;

  VersionShelf(StatelessSession session, FlowDocument documents) {
    this.session = session;
    this.documents = documents;
  }

  /// Whose act it is, and who answers for it.
  ///
  /// @param by who wanted it; empty for a directory file
  /// @param noted who did it in the end
  record Act(String by, String noted, String note) {
    static final Act OF_A_FILE = new Act("", "", "");
  }

  /// The new version; empty when what is live says the same.
  OptionalInt publish(Flow flow, List<Flow> subflows, Act act) {
    int before = live(flow.id());
    Optional<Integer> made = session.createNativeQuery(PUBLISH, Integer.class)
        .setParameter("id", flow.id().value())
        .setParameter("document", documents.write(flow, subflows))
        .setParameter("by", act.by())
        .setParameter("note", Text.storable(act.note()))
        .uniqueResultOptional();
    made.ifPresent(number -> tell(flow.id(), before, number, "published", act));
    return made.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  /// Whether it was not live already.
  boolean rollBack(FlowId flow, int number, Act act) {
    int before = live(flow);
    int changed = session.createNativeMutationQuery(ROLL_BACK)
        .setParameter("id", flow.value())
        .setParameter("number", number)
        .executeUpdate();
    if (changed > 0) {
      tell(flow, before, number, "rolled-back", act);
    }
    return changed > 0;
  }

  /// The number of the version that answers new calls, 0 when none does.
  int live(FlowId flow) {
    return session.createNativeQuery(LIVE, Integer.class).setParameter("id", flow.value())
        .uniqueResultOptional().orElse(0);
  }

  private void tell(FlowId flow, int before, int number, String how, Act act) {
    session.createNativeMutationQuery(BEGAN)
        .setParameter("id", flow.value())
        .setParameter("number", number)
        .setParameter("by", act.by())
        .setParameter("act", how)
        .setParameter("note", Text.storable(act.note()))
        .executeUpdate();
    AuditShelf.Act noted = AuditShelf.Act.of(act.noted(), "flow", flow.value(), how, act.note()).to(version(number));
    new AuditShelf(session).note(before == 0 ? noted : noted.from(version(before)));
  }

  private static String version(int number) {
    return "{\"version\":" + number + "}";
  }
}
