package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.flows.HeldFlow.Draft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Flows as the API shows them.
final class ShownFlow {
  private ShownFlow() {}

  record ShownFlows(List<Summary> flows) {}

  record Summary(
      String id, String name, List<String> languages, Optional<ShownLive> live, Mark draft, List<String> numbers) {}

  record Mark(long revision, String by, Instant at, boolean changed) {}

  record ShownLive(int version, String by, Instant at, String note) {}

  record Open(
      String id, String name, List<String> languages, List<String> numbers, Optional<ShownLive> live, ShownDraft draft,
      int approvals) {}

  record ShownDraft(long revision, String by, Instant at, boolean changed, JsonNode document, JsonNode layout) {}

  static Summary summary(HeldFlow held, boolean changed) {
    Draft draft = held.draft();
    return new Summary(
        held.id().value(), name(held), languages(draft.document()), live(held),
        new Mark(draft.revision(), draft.by(), draft.at(), changed), held.numbers());
  }

  static Open open(HeldFlow held, boolean changed) {
    return new Open(
        held.id().value(), name(held), languages(held.draft().document()), held.numbers(), live(held),
        draft(held, changed), held.openApprovals());
  }

  static ShownDraft draft(HeldFlow held, boolean changed) {
    Draft draft = held.draft();
    return new ShownDraft(draft.revision(), draft.by(), draft.at(), changed, draft.document(), draft.layout());
  }

  private static Optional<ShownLive> live(HeldFlow held) {
    return held.live().map(live -> new ShownLive(live.version(), live.by(), live.at(), live.note()));
  }

  private static String name(HeldFlow held) {
    String name = held.draft().document().path("name").asText("");
    return name.isBlank() ? held.id().value() : name;
  }

  private static List<String> languages(JsonNode document) {
    List<String> languages = new ArrayList<>();
    document.path("languages").forEach(language -> languages.add(language.asText("")));
    return languages;
  }
}
