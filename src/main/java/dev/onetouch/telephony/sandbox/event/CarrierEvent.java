package dev.onetouch.telephony.sandbox.event;

import java.time.Duration;
import java.util.Map;

/// One thing that happened. `leg` is the `CallSid` of the leg it happened to, empty when it
/// happened to none.
public sealed interface CarrierEvent {

  Stamp stamp();

  String leg();

  /// A call came into being. `parent` is empty unless a `<Dial>` made it; `parameters` are the
  /// custom ones of a browser leg.
  record LegStarted(
      Stamp stamp,
      String leg,
      String parent,
      String from,
      String to,
      String direction,
      Map<String, String> parameters)
      implements CarrierEvent {}

  /// The far end rings.
  record Ringing(Stamp stamp, String leg, String farEnd) implements CarrierEvent {}

  /// The leg was answered, by the far end or (inbound) by the application.
  record Answered(Stamp stamp, String leg) implements CarrierEvent {}

  /// The carrier begins to say words to the leg; they take `lasts` unless cut short.
  record WordsSaid(
      Stamp stamp, String leg, String text, String language, String voice, Duration lasts)
      implements CarrierEvent {}

  /// The carrier begins to play audio to the leg.
  record AudioPlayed(Stamp stamp, String leg, String url, Duration lasts) implements CarrierEvent {}

  /// What was being said or played was cut short.
  record CutShort(Stamp stamp, String leg) implements CarrierEvent {}

  /// A `<Gather>` or `<Record>` listens to the leg: `input` is `dtmf`, `speech`, `dtmf speech` or
  /// `recording`.
  record Listening(Stamp stamp, String leg, String input, Duration timeout)
      implements CarrierEvent {}

  /// Keys pressed by whoever holds the far end.
  record KeysPressed(Stamp stamp, String leg, String keys) implements CarrierEvent {}

  /// Words spoken by whoever holds the far end.
  record Spoken(Stamp stamp, String leg, String text) implements CarrierEvent {}

  /// Two legs hear each other: `leg` is the parent, `other` the one it dialled.
  record Bridged(Stamp stamp, String leg, String other) implements CarrierEvent {}

  /// Two legs no longer hear each other.
  record Unbridged(Stamp stamp, String leg, String other) implements CarrierEvent {}

  /// The leg went into a conference.
  record ConferenceJoined(Stamp stamp, String leg, String conference, String name)
      implements CarrierEvent {}

  /// The leg left a conference; the reason is the one Twilio reports.
  record ConferenceLeft(Stamp stamp, String leg, String conference, String reason)
      implements CarrierEvent {}

  /// The conference began or ended, or a participant was muted, held or let go.
  record ConferenceChanged(Stamp stamp, String leg, String conference, String change)
      implements CarrierEvent {}

  /// The leg is over: `status` is its last one, `by` says who or what ended it.
  record HungUp(Stamp stamp, String leg, String status, String by, Duration talked)
      implements CarrierEvent {}

  /// A recording exists.
  record Recorded(Stamp stamp, String leg, String recording, Duration lasts)
      implements CarrierEvent {}

  /// A text message was handed in.
  record MessageTaken(Stamp stamp, String leg, String from, String to, String body)
      implements CarrierEvent {}

  /// A webhook went out; `number` pairs it with its answer. Parameters are as sent.
  record WebhookSent(
      Stamp stamp,
      String leg,
      long number,
      String purpose,
      String method,
      String url,
      Map<String, String> parameters)
      implements CarrierEvent {}

  /// A webhook came back. `status` is 0 when there was no HTTP answer, and `trouble` then says why.
  record WebhookAnswered(
      Stamp stamp, String leg, long number, int status, Duration took, String body, String trouble)
      implements CarrierEvent {}

  /// The application did something Twilio would complain about in its debugger.
  record Warned(Stamp stamp, String leg, int code, String sentence) implements CarrierEvent {}

  /// The application used the REST API.
  record RestAsked(Stamp stamp, String leg, String method, String path, int status)
      implements CarrierEvent {}

  /// A trouble that was ordered took its effect.
  record TroubleStruck(Stamp stamp, String leg, String trouble) implements CarrierEvent {}
}
