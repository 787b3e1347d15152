package dev.onetouch.storage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.audio.AudioShelf.Use;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/// Where drafts and live versions name audio. Drafts may be anything, so nothing is expected of their shape.
final class AudioUses {
  private static final String LIVE =
      """
      select f.id, v.number, cast(v.document as text) from flow f join flow_version v on v.flow_id = f.id and v.number = f.published
      where cast(v.document as text) like '%"audio"%' order by f.id""";

  /// As it is being drawn, and as it was last whole: that is what flows that call it would go live with.
  private static final String DRAFTS =
      """
      select flow_id, cast(document as text) from flow_draft where cast(document as text) like '%"audio"%'
      union all select id, cast(draft as text) from flow where cast(draft as text) like '%"audio"%' order by 1""";

  private final Map<String, Set<Use>> found = new LinkedHashMap<>();

  private AudioUses() {}

  static Map<String, List<Use>> byName(StatelessSession session) {
    AudioUses uses = new AudioUses();
    session.createNativeQuery(LIVE, Object[].class).list().forEach(row -> {
      JsonNode document = HeldFlows.json((String) row[2]);
      Optional<Integer> version = Optional.of((Integer) row[1]);
      uses.look((String) row[0], version, document.path("flow"));
      document.path("subflows").forEach(flow -> uses.look((String) row[0], version, flow));
    });
    session.createNativeQuery(DRAFTS, Object[].class).list()
        .forEach(row -> uses.look((String) row[0], Optional.empty(), HeldFlows.json((String) row[1])));
    Map<String, List<Use>> all = new LinkedHashMap<>();
    uses.found.forEach((name, where) -> all.put(name, List.copyOf(where)));
    return all;
  }

  private void look(String flow, Optional<Integer> version, JsonNode document) {
    String inside = version.isEmpty() ? flow : document.path("id").asText(flow);
    document.path("steps").properties().forEach(step -> {
      prompt(step.getValue().path("prompt"), flow, version, inside, step.getKey());
      step.getValue().path("questions").forEach(question ->
          prompt(question.path("prompt"), flow, version, inside, step.getKey()));
    });
  }

  private void prompt(JsonNode prompt, String flow, Optional<Integer> version, String inside, String step) {
    prompt.properties().forEach(wording -> {
      String name = wording.getValue().path("audio").asText("");
      if (!name.isEmpty()) {
        found.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(new Use(flow, version, inside, step, wording.getKey()));
      }
    });
  }
}
