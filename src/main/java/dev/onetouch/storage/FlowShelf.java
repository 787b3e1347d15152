package dev.onetouch.storage;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.flow.Step;
import dev.onetouch.formats.directory.FlowEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/// Keeps drafts and publishes versions, inside a load's transaction.
final class FlowShelf {
  private static final String KEEP =
      """
      with kept as (
        insert into flow as t (id, draft) values (:id, cast(:draft as json))
        on conflict (id) do update set draft = excluded.draft
        where cast(t.draft as text) is distinct from cast(excluded.draft as text)
        returning 1)
      select count(*) from kept""";

  /// Nothing when the published version says the same already.
  private static final String PUBLISH =
      """
      with next as (
        select f.id, coalesce((select max(number) from flow_version v where v.flow_id = f.id), 0) + 1 as number
        from flow f left join flow_version p on p.flow_id = f.id and p.number = f.published
        where f.id = :id and cast(p.document as text) is distinct from :document
      ),
      made as (
        insert into flow_version (flow_id, number, document)
        select id, number, cast(:document as json) from next returning flow_id, number),
      live as (update flow set published = made.number from made where flow.id = made.flow_id returning flow.published)
      select published from live""";

  private final StatelessSession session;
  private final FlowDocument documents;
  private final List<String> reasons = new ArrayList<>();

  FlowShelf(StatelessSession session, FlowDocument documents) {
    this.session = session;
    this.documents = documents;
  }

  List<String> reasons() {
    return reasons;
  }

  Map<FlowId, Flow> drafts() {
    Map<FlowId, Flow> drafts = new HashMap<>();
    session.createNativeQuery("select id, cast(draft as text) from flow where draft is not null", DraftRow.class)
        .list()
        .forEach(row -> drafts.put(new FlowId(row.id()), documents.readFlow(row.id(), row.draft())));
    return drafts;
  }

  long keep(List<FlowEntry> entries) {
    long changes = 0;
    for (FlowEntry entry : entries) {
      changes += entry.flow().said()
          .map(flow -> session.createNativeQuery(KEEP, Long.class)
              .setParameter("id", entry.id().value())
              .setParameter("draft", documents.writeDraft(flow))
              .getSingleResult())
          .orElse(0L);
    }
    return changes;
  }

  /// The versions that are new.
  List<FlowVersionId> publish(List<FlowEntry> entries) {
    Map<FlowId, Flow> drafts = drafts();
    List<FlowVersionId> published = new ArrayList<>();
    for (FlowEntry entry : entries) {
      Flow flow = drafts.get(entry.id());
      if (entry.publish() && flow != null) {
        String document = documents.write(flow, reached(flow, drafts));
        session.createNativeQuery(PUBLISH, Integer.class)
            .setParameter("id", entry.id().value())
            .setParameter("document", document)
            .list()
            .forEach(number -> published.add(new FlowVersionId(entry.id(), number)));
      }
    }
    return published;
  }

  private List<Flow> reached(Flow flow, Map<FlowId, Flow> drafts) {
    Map<FlowId, Flow> reached = new LinkedHashMap<>(Map.of(flow.id(), flow));
    Deque<Flow> open = new ArrayDeque<>(List.of(flow));
    while (!open.isEmpty()) {
      for (Step step : open.pop().steps().values()) {
        if (step instanceof Step.SubFlow(FlowId wanted, var _) && !reached.containsKey(wanted)) {
          Flow found = drafts.get(wanted);
          if (found == null) {
            reasons.add("The flow " + flow.id() + " cannot be published: its subflow " + wanted + " is not on file");
          } else {
            reached.put(wanted, found);
            open.push(found);
          }
        }
      }
    }
    reached.remove(flow.id());
    return List.copyOf(reached.values());
  }

  record DraftRow(String id, String draft) {}
}
