package dev.onetouch.formats.studio;

import dev.onetouch.flow.Told;
import java.util.Locale;
import java.util.Set;

/// Which widgets become steps.
final class Widgets {
  private static final Set<String> CONNECTS = Set.of("connect-call-to", "enqueue-call", "send-to-flex");
  private static final Set<String> STEPS = Set.of(Studio.GATHER, "record-voicemail", "run-subflow");
  private static final Set<String> GET = Set.of("", "GET");

  private final Branches branches;
  private final Words words;
  private final String team;

  Widgets(Branches branches, Words words, String team) {
    this.branches = branches;
    this.words = words;
    this.team = team;
  }

  boolean hasStep(Widget widget) {
    return switch (widget.type()) {
      case Studio.SPLIT -> OpeningTimes.asks(widget) || !branches.cases(widget).isEmpty();
      case Studio.SAY -> words.says(widget);
      case Studio.FETCH -> unfetched(widget).isEmpty();
      default -> connects(widget) || STEPS.contains(widget.type());
    };
  }

  /// Whether people answer here.
  boolean connects(Widget widget) {
    return CONNECTS.contains(widget.type());
  }

  /// Why this request cannot be made; nothing when it can.
  Told unfetched(Widget fetch) {
    if (!GET.contains(fetch.text("method").toUpperCase(Locale.ROOT))) {
      return Reason.ONLY_ASKED_FOR.with(fetch.text("method"));
    }
    return words.address(fetch).isEmpty() ? Reason.NO_ADDRESS.with(fetch.text("url")) : Told.NOTHING;
  }

  /// Who takes calls that Studio sent to a number, a queue or nobody in particular.
  String team() {
    return team;
  }
}
