package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.Dial;
import dev.onetouch.telephony.sandbox.document.Gather;
import dev.onetouch.telephony.sandbox.document.Hangup;
import dev.onetouch.telephony.sandbox.document.Prompt;
import dev.onetouch.telephony.sandbox.document.Record;
import dev.onetouch.telephony.sandbox.document.Redirect;
import dev.onetouch.telephony.sandbox.document.Reject;
import dev.onetouch.telephony.sandbox.document.Unplayed;
import dev.onetouch.telephony.sandbox.document.Verb;

/// What a document is for, and so which verbs it may hold.
enum Scope {
  /// The call itself.
  CALL,
  /// Heard by a callee before the two are connected.
  WHISPER,
  /// Heard in a room while waiting, on hold or as an announcement.
  WAITING;

  /// The error code Twilio gives for the verb, 0 when it is allowed.
  int complaint(Verb verb) {
    return switch (verb) {
      case Prompt prompt -> 0;
      case Redirect redirect -> 0;
      case Gather gather -> this == WAITING ? 13238 : 0;
      case Hangup hangup -> this == WAITING ? 13238 : 0;
      case Dial dial -> complaintOutsideCall();
      case Record record -> complaintOutsideCall();
      case Reject reject -> complaintOutsideCall();
      case Unplayed unplayed -> 12200;
    };
  }

  private int complaintOutsideCall() {
    return switch (this) {
      case CALL -> 0;
      case WHISPER -> 13201;
      case WAITING -> 13238;
    };
  }
}
