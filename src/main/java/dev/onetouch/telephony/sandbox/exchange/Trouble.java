package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;

/// Something that goes wrong between the carrier and the application, on order.
public sealed interface Trouble {

  /// A status callback comes late.
  record CallbackLate(Duration by) implements Trouble {}

  /// A status callback comes twice.
  record CallbackTwice() implements Trouble {}

  /// A status callback comes after the one that follows it.
  record CallbackOutOfOrder() implements Trouble {}

  /// A status callback never comes.
  record CallbackLost() implements Trouble {}

  /// A request for a document is sent twice at once; the first one's answer counts.
  record WebhookTwice() implements Trouble {}

  /// A request for a document finds no connection.
  record WebhookLost() implements Trouble {}

  /// The answer to a request for a document takes this long in the carrier's time; past the limit
  /// it is lost.
  record WebhookSlow(Duration by) implements Trouble {}

  /// What was recorded is lost: the word of it is `absent`.
  record RecordingLost() implements Trouble {}

  /// The file of a recording, and the word of it, come this much later.
  record RecordingLate(Duration by) implements Trouble {}

  /// A message cannot be written down.
  record TranscriptionFails() implements Trouble {}

  /// A leg cannot be set up in the telephone network.
  record LegFails() implements Trouble {}

  /// What goes wrong at the REST API.
  sealed interface OfRest extends Trouble {

    /// Whether what was asked is done all the same.
    boolean done();
  }

  /// The REST API answers 429 and does nothing.
  record RestTooMany() implements OfRest {

    @Override
    public boolean done() {
      return false;
    }
  }

  /// The REST API answers 503; whether it did what was asked is given.
  record RestDown(boolean done) implements OfRest {}

  /// The REST API never answers; whether it did what was asked is given.
  record RestHangs(boolean done) implements OfRest {}

  /// The REST API takes the request and cuts the connection; whether it did what was asked is
  /// given.
  record RestCutsOff(boolean done) implements OfRest {}
}
