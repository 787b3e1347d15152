package dev.onetouch.admin.rehearsal;

import dev.onetouch.admin.rehearsal.Happening.Kind;
import dev.onetouch.call.CallEvent;
import dev.onetouch.call.Offer;
import java.util.Optional;
import java.util.stream.Collectors;

/// What happens in a test call beside words, in words.
final class Sentences {
  private Sentences() {}

  /// Empty for what is seen in the rest of the turn.
  static Optional<Happening> of(CallEvent event) {
    if (event instanceof CallEvent.PersonRequested asked) {
      return Optional.of(Happening.lookedFor(asked.request().reason()));
    }
    if (event instanceof CallEvent.OffersMade made) {
      return Optional.of(Kind.RINGS.because(made.why(), made.ringSeconds(),
          made.offers().stream().map(Offer::name).collect(Collectors.joining(", "))));
    }
    if (event instanceof CallEvent.DutyLineDialled dialled) {
      return Optional.of(Kind.DUTY_LINE_RINGS.because(dialled.why()));
    }
    return promised(event).or(() -> calls(event));
  }

  private static Optional<Happening> promised(CallEvent event) {
    if (event instanceof CallEvent.CallbackPromised promise) {
      return Optional.of(Kind.CALLBACK_PROMISED.with(promise.callback().from()));
    }
    if (event instanceof CallEvent.RecordingStarted) {
      return Optional.of(Kind.RECORDS.with());
    }
    if (event instanceof CallEvent.RecordingFinished) {
      return Optional.of(Kind.MESSAGE_KEPT.with());
    }
    if (event instanceof CallEvent.CaseOpened || event instanceof CallEvent.CaseFiled) {
      return Optional.of(Kind.CASE_OPENED.with());
    }
    return Optional.empty();
  }

  private static Optional<Happening> calls(CallEvent event) {
    if (event instanceof CallEvent.QueueEntered queue) {
      return Optional.of(Kind.WAITS.because(queue.why()));
    }
    if (event instanceof CallEvent.CallAnswered answered) {
      return Optional.of(Kind.TALK.with(answered.offer().name()));
    }
    if (event instanceof CallEvent.FetchFailed failed) {
      return Optional.of(Kind.LOOK_UP_FAILS.because(failed.why()));
    }
    if (event instanceof CallEvent.GaveUp) {
      return Optional.of(Kind.BECOMES_TASK.with());
    }
    if (event instanceof CallEvent.CallEnded ended) {
      return Optional.of(Happening.ended(ended.outcome()));
    }
    return Optional.empty();
  }
}
