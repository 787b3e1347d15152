package dev.onetouch.telephony.sandbox.document;

import java.util.Set;

/// How somebody enters a room. `waitUrl` is [#MUSIC] unless the document names one; empty is
/// silence.
public record ConferenceOptions(
    boolean startOnEnter,
    boolean endOnExit,
    boolean muted,
    String waitUrl,
    String waitMethod,
    int maxParticipants,
    boolean record,
    String label,
    String coach,
    String statusUrl,
    String statusMethod,
    Set<String> statusEvents,
    String recordingStatusUrl,
    Set<String> recordingStatusEvents) {

  /// Twilio's own hold music.
  public static final String MUSIC = "twilio:hold-music";

  static ConferenceOptions from(Attributes attributes) {
    return new ConferenceOptions(
        attributes.flag("startConferenceOnEnter", true),
        attributes.flag("endConferenceOnExit", false),
        attributes.flag("muted", false),
        attributes.text("waitUrl", MUSIC),
        attributes.method("waitMethod", "POST"),
        attributes.whole("maxParticipants", 250, 2, 250),
        "record-from-start".equals(attributes.text("record", "do-not-record")),
        attributes.text("participantLabel", ""),
        attributes.text("coach", ""),
        attributes.text("statusCallback", ""),
        attributes.method("statusCallbackMethod", "POST"),
        attributes.words("statusCallbackEvent", "start end"),
        attributes.text("recordingStatusCallback", ""),
        attributes.words("recordingStatusCallbackEvent", "completed"));
  }
}
