package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;

/// What whoever holds a phone, a browser or a SIP device does when it rings. All but [Busy] and
/// [Unreachable] ring first, and while it rings somebody may still answer or decline by hand.
public sealed interface Answering {

  /// Rings until somebody answers by hand or the dialler gives up.
  record Rings() implements Answering {}

  /// Picks up after a while, then presses keys (possibly none) some time later.
  record Answers(Duration after, String keys, Duration keysAfter) implements Answering {

    public static Answers in(Duration after) {
      return new Answers(after, "", Duration.ZERO);
    }
  }

  /// A machine picks up and speaks its greeting; it presses nothing.
  record Voicemail(Duration after, String greeting) implements Answering {}

  /// Rings, then turns the call down.
  record Declines(Duration after) implements Answering {}

  /// Engaged: does not ring.
  record Busy() implements Answering {}

  /// The network finds nobody: does not ring.
  record Unreachable() implements Answering {}
}
