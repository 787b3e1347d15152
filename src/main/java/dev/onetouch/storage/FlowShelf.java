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

/// Keeps the flows of a directory file and publishes them, inside a load's transaction. A flow that changed is a new
/// revision of its draft, so that whoever is drawing it hears of it.
final class FlowShelf {
  private static final String KEEP =
      """
      with kept as (
        insert into flow as t (id, draft) values (:id, cast(:draft as json))
        on conflict (id) do update set draft = excluded.draft
        where cast(t.draft as text) is distinct from cast(excluded.draft as text)
        returning id),
      drawn as (
        insert into flow_draft as d (flow_id, document) select id, cast(:draft as json) from kept where not :drawn
        on conflict (flow_id) do update set revision = d.revision + 1, document = excluded.document, by_agent = '',
          at = clock_timestamp())
      select count(*) from kept""";

  /// Somebody draws it, and nobody calls it yet: no file takes that away.
  private static final String UNPUBLISHED =
      """
      select count(*) > 0 from flow f join flow_draft d on d.flow_id = f.id
      left join flow_version v on v.flow_id = f.id and v.number = f.published
      where f.id = :id and d.by_agent <> '' and %1$s <> cast(:draft as jsonb)
        and (v.flow_id is null or %1$s <> cast(%2$s -> 'flow' as jsonb))"""
          .formatted("cast(" + Text.readableJson("d.document") + " as jsonb)", Text.readableJson("v.document"));

  private final StatelessSession session;
  private final FlowDocument documents;
  private final List<String> reasons = new ArrayList<>();
  private final List<FlowId> leftAlone = new ArrayList<>();

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

  /// The flows whose drafts somebody is drawing, and which stayed as they are drawn.
  List<FlowId> leftAlone() {
    return List.copyOf(leftAlone);
  }

  long keep(List<FlowEntry> entries) {
    long changes = 0;
    for (FlowEntry entry : entries) {
      changes += entry.flow().said().map(flow -> keep(entry, documents.writeDraft(flow))).orElse(0L);
    }
    return changes;
  }

  private long keep(FlowEntry entry, String draft) {
    boolean drawn = session.createNativeQuery(UNPUBLISHED, Boolean.class)
        .setParameter("id", entry.id().value())
        .setParameter("draft", draft)
        .getSingleResult();
    if (drawn) {
      leftAlone.add(entry.id());
    }
    // What is to go live goes live beside the drawing; what is not would only replace it.
    return drawn && !entry.publish()
        ? 0
        : session.createNativeQuery(KEEP, Long.class)
            .setParameter("id", entry.id().value())
            .setParameter("draft", draft)
            .setParameter("drawn", drawn)
            .getSingleResult();
  }

  /// The versions that are new.
  List<FlowVersionId> publish(List<FlowEntry> entries) {
    Map<FlowId, Flow> drafts = drafts();
    VersionShelf versions = new VersionShelf(session, documents);
    List<FlowVersionId> published = new ArrayList<>();
    for (FlowEntry entry : entries) {
      Flow flow = drafts.get(entry.id());
      if (entry.publish() && flow != null) {
        versions.publish(flow, reached(flow, drafts), VersionShelf.Act.OF_A_FILE)
            .ifPresent(number -> published.add(new FlowVersionId(entry.id(), number)));
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
