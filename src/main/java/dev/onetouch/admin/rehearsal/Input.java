package dev.onetouch.admin.rehearsal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What happens next in a test call.
///
/// @param keys what is pressed; empty unless keys are
/// @param words what is said; empty unless something is
/// @param facts what a look-up answers; empty unless it does
record Input(Kind kind, String keys, String words, Map<String, String> facts) {
  Input {
    facts = Map.copyOf(facts);
  }

  enum Kind {
    KEYS,
    SPEECH,
    SILENCE,
    FETCH_OK,
    FETCH_FAILED,
    /// Whoever is rung answers; in the queue, somebody becomes free and does.
    ANSWERED,
    NOT_ANSWERED,
    TALK_ENDED,
    /// A message was left.
    RECORDED,
    /// A round of waiting passes.
    WAIT,
    HANG_UP;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }
}
