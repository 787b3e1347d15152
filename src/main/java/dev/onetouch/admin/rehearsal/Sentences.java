package dev.onetouch.admin.rehearsal;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.Offer;
import java.util.Optional;
import java.util.stream.Collectors;

/// What happens in a test call beside words, in words.
final class Sentences {
  private Sentences() {}

  /// Empty for what is seen in the rest of the turn.
  static Optional<String> of(CallEvent event) {
    if (event instanceof CallEvent.PersonRequested asked) {
      return Optional.of("A person is looked for: " + asked.request().reason().word() + ".");
    }
    if (event instanceof CallEvent.OffersMade made) {
      return Optional.of("Rings for " + made.ringSeconds() + " s: "
          + made.offers().stream().map(Offer::name).collect(Collectors.joining(", ")) + " (" + made.why() + ").");
    }
    if (event instanceof CallEvent.DutyLineDialled dialled) {
      return Optional.of("The duty line rings (" + dialled.why() + ").");
    }
    return promised(event).or(() -> calls(event));
  }

  private static Optional<String> promised(CallEvent event) {
    if (event instanceof CallEvent.CallbackPromised promise) {
      return Optional.of("A callback is promised for " + promise.callback().from() + " or soon after.");
    }
    if (event instanceof CallEvent.RecordingStarted) {
      return Optional.of("What the caller says is recorded.");
    }
    if (event instanceof CallEvent.RecordingFinished) {
      return Optional.of("The message is kept and becomes a task.");
    }
    if (event instanceof CallEvent.CaseOpened || event instanceof CallEvent.CaseFiled) {
      return Optional.of("A case is opened.");
    }
    return Optional.empty();
  }

  private static Optional<String> calls(CallEvent event) {
    if (event instanceof CallEvent.QueueEntered queue) {
      return Optional.of("The caller waits (" + queue.why() + ").");
    }
    if (event instanceof CallEvent.CallAnswered answered) {
      return Optional.of(answered.offer().name() + " and the caller talk.");
    }
    if (event instanceof CallEvent.FetchFailed failed) {
      return Optional.of("The look-up fails: " + failed.why() + ".");
    }
    if (event instanceof CallEvent.GaveUp) {
      return Optional.of("Who gave up waiting becomes a task.");
    }
    if (event instanceof CallEvent.CallEnded ended) {
      return Optional.of("The call ends: " + ended.outcome().word() + ".");
    }
    return Optional.empty();
  }
}
