package dev.onetouch.formats;

import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Step kinds the format knows and this version does not run. They are refused by name, so that nobody looks
/// for a slip of the pen.
final class LaterKinds {
  static final Set<String> KINDS = Set.of("callback", "voicemail", "survey");
  static final List<String> RUNNING =
      List.of("say", "menu", "ask", "language", "hours", "branch", "fetch", "connect", "subflow", "goodbye");

  private static final Pattern POINTER = Pattern.compile("(.*)/steps/[^/]+/kind");

  private LaterKinds() {}

  static boolean isLater(Fields step) {
    return step.text("kind").filter(KINDS::contains).isPresent();
  }

  static Optional<Refusal> refusal(Fields step) {
    return step.at("kind").filter(kind -> isLater(step)).map(LaterKinds::refusal);
  }

  /// Whether the schema already refused one of these kinds, in words that would mislead.
  static boolean names(Refusal refusal) {
    return POINTER.matcher(refusal.pointer()).matches()
        && KINDS.stream().anyMatch(kind -> refusal.found().equals("\"" + kind + "\""));
  }

  private static Refusal refusal(Spot kind) {
    String name = Fields.text(kind).orElse("");
    return kind.refuse("the step kind '" + name + "', which this version does not run yet and cannot publish",
        String.join(", ", RUNNING));
  }
}
