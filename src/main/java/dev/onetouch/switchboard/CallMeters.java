package dev.onetouch.switchboard;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.Outcome;
import java.time.Duration;

/// What is counted while calls are answered. Counting never fails, never waits and changes nothing.
public interface CallMeters {
  /// For those who do not look.
  CallMeters NONE = new Uncounted();

  /// A webhook was answered, well or by the last resort.
  ///
  /// @param took from the request's first byte to the answer's last, as seen from here
  void webhookAnswered(Webhook webhook, Duration took);

  /// A webhook was refused with 403, because its signature was wrong or missing.
  void signatureRefused();

  /// Engine, store or template failed a leg, and the constant document was played to it.
  void lastResortPlayed(LegKind leg);

  void callEnded(Outcome outcome);

  /// An offer was taken: by a claim in the browser, or by a 1 on the phone.
  void offerAccepted();

  void offerClosed(CallEvent.Closing closing);

  /// @param since from "person, please", by key, word, silence or flow, to the two talking
  void personReached(Duration since);

  /// Which of our addresses was called; a closed list, since every value becomes a time series of its own.
  enum Webhook {
    INBOUND,
    TURN,
    OFFER,
    STATUS,
    FALLBACK
  }

  enum LegKind {
    CALLER,
    AGENT,
    CALLBACK
  }
}
