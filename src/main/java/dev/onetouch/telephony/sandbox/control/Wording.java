package dev.onetouch.telephony.sandbox.control;

import dev.onetouch.telephony.sandbox.exchange.Answering;
import dev.onetouch.telephony.sandbox.exchange.Message;
import dev.onetouch.telephony.sandbox.exchange.Odds;
import dev.onetouch.telephony.sandbox.exchange.PlacedCall;
import dev.onetouch.telephony.sandbox.exchange.Trouble;

/// What the words of a request mean.
final class Wording {

  private static final double CHARACTERS_A_SECOND = 15;

  private Wording() {}

  static PlacedCall call(Asked asked) {
    return new PlacedCall(
        asked.text("from", ""),
        asked.text("to", ""),
        asked.text("caller-name", ""),
        asked.text("forwarded-from", ""),
        asked.text("attestation", ""),
        asked.text("application-sid", ""),
        asked.map("parameters"));
  }

  static Answering answering(Asked asked) {
    String how = asked.required("answering");
    return switch (how) {
      case "rings" -> new Answering.Rings();
      case "answers" ->
          new Answering.Answers(
              asked.seconds("after-seconds", 2),
              asked.text("keys", ""),
              asked.seconds("keys-after-seconds", 5));
      case "voicemail" ->
          new Answering.Voicemail(
              asked.seconds("after-seconds", 15),
              asked.text("greeting", "Please leave a message."));
      case "declines" -> new Answering.Declines(asked.seconds("after-seconds", 2));
      case "busy" -> new Answering.Busy();
      case "unreachable" -> new Answering.Unreachable();
      default -> throw new Asked.Odd("/answering '" + how + "' is not known");
    };
  }

  /// Words take about as long as people need for them, unless the request knows better.
  static Message message(Asked asked) {
    String text = asked.required("text");
    double usual = text.length() / CHARACTERS_A_SECOND;
    return new Message(text, asked.seconds("seconds", usual), asked.text("then", ""));
  }

  static Trouble trouble(Asked asked) {
    String what = asked.required("trouble");
    boolean done = asked.flag("done", false);
    return switch (what) {
      case "callback-late" -> new Trouble.CallbackLate(asked.seconds("seconds", 10));
      case "callback-twice" -> new Trouble.CallbackTwice();
      case "callback-out-of-order" -> new Trouble.CallbackOutOfOrder();
      case "callback-lost" -> new Trouble.CallbackLost();
      case "webhook-twice" -> new Trouble.WebhookTwice();
      case "webhook-lost" -> new Trouble.WebhookLost();
      case "webhook-slow" -> new Trouble.WebhookSlow(asked.seconds("seconds", 20));
      case "recording-lost" -> new Trouble.RecordingLost();
      case "recording-late" -> new Trouble.RecordingLate(asked.seconds("seconds", 30));
      case "transcription-fails" -> new Trouble.TranscriptionFails();
      case "leg-fails" -> new Trouble.LegFails();
      case "rest-too-many" -> new Trouble.RestTooMany();
      case "rest-down" -> new Trouble.RestDown(done);
      case "rest-hangs" -> new Trouble.RestHangs(done);
      case "rest-cuts-off" -> new Trouble.RestCutsOff(done);
      default -> throw new Asked.Odd("/trouble '" + what + "' is not known");
    };
  }

  static Odds odds(Asked asked) {
    int percent = (int) asked.number("percent", 100);
    int times = (int) asked.number("times", Integer.MAX_VALUE);
    try {
      return new Odds(percent, times);
    } catch (IllegalArgumentException odd) {
      throw new Asked.Odd("/percent, /times: " + odd.getMessage());
    }
  }
}
