package dev.onetouch.telephony.sandbox.rest;

import dev.onetouch.telephony.sandbox.document.ConferenceOptions;
import dev.onetouch.telephony.sandbox.exchange.CallOrder;
import dev.onetouch.telephony.sandbox.exchange.Detection;
import dev.onetouch.telephony.sandbox.exchange.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Somebody called into a room by REST: a call whose document is to enter that room.
record Invitation(Orders orders) {

  static final String FIELDS =
      "From To StatusCallback StatusCallbackMethod StatusCallbackEvent Label Timeout Record Muted"
          + " Beep StartConferenceOnEnter EndConferenceOnExit WaitUrl WaitMethod EarlyMedia"
          + " MaxParticipants ConferenceRecord ConferenceTrim ConferenceStatusCallback"
          + " ConferenceStatusCallbackMethod ConferenceStatusCallbackEvent RecordingChannels"
          + " RecordingStatusCallback RecordingStatusCallbackMethod SipAuthUsername SipAuthPassword"
          + " Region ConferenceRecordingStatusCallback ConferenceRecordingStatusCallbackMethod"
          + " RecordingStatusCallbackEvent ConferenceRecordingStatusCallbackEvent Coaching"
          + " CallSidToCoach JitterBufferSize Byoc CallerId CallReason RecordingTrack TimeLimit"
          + " MachineDetection MachineDetectionTimeout MachineDetectionSpeechThreshold"
          + " MachineDetectionSpeechEndThreshold MachineDetectionSilenceTimeout AmdStatusCallback"
          + " AmdStatusCallbackMethod Trim CallToken ClientNotificationUrl CallerDisplayName";

  CallOrder order(String room, Fields fields) {
    return new CallOrder(
        orders.to(fields),
        orders.from(fields),
        new Source("", "POST", document(room, fields), "", "POST"),
        orders.reports(fields),
        fields.whole("Timeout", 60, 1, 600),
        fields.whole("TimeLimit", 14_400, 1, 86_400),
        detection(fields));
  }

  // The document to enter the room is never kept waiting: without an address nobody is told.
  private Detection detection(Fields fields) {
    String url = fields.url("AmdStatusCallback", 21609);
    return url.isEmpty() ? Detection.NONE : orders.detection(fields, url);
  }

  ConferenceOptions options(Fields fields) {
    return new ConferenceOptions(
        fields.flag("StartConferenceOnEnter", true),
        fields.flag("EndConferenceOnExit", false),
        fields.flag("Muted", false),
        fields.text("WaitUrl", ConferenceOptions.MUSIC),
        fields.method("WaitMethod", "POST"),
        fields.whole("MaxParticipants", 250, 2, 250),
        false,
        fields.text("Label", ""),
        fields.flag("Coaching", false) ? fields.text("CallSidToCoach", "") : "",
        fields.url("ConferenceStatusCallback", 21609),
        fields.method("ConferenceStatusCallbackMethod", "POST"),
        Set.copyOf(fields.words("ConferenceStatusCallbackEvent", "start end")),
        "",
        Set.of());
  }

  private String document(String room, Fields fields) {
    ConferenceOptions options = options(fields);
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("startConferenceOnEnter", String.valueOf(options.startOnEnter()));
    attributes.put("endConferenceOnExit", String.valueOf(options.endOnExit()));
    attributes.put("muted", String.valueOf(options.muted()));
    attributes.put("waitUrl", options.waitUrl());
    attributes.put("waitMethod", options.waitMethod());
    attributes.put("maxParticipants", String.valueOf(options.maxParticipants()));
    attributes.put("participantLabel", options.label());
    attributes.put("coach", options.coach());
    attributes.put("statusCallback", options.statusUrl());
    attributes.put("statusCallbackMethod", options.statusMethod());
    attributes.put("statusCallbackEvent", String.join(" ", options.statusEvents()));
    attributes.put("record", fields.text("ConferenceRecord", "do-not-record"));
    StringBuilder xml = new StringBuilder("<Response><Dial><Conference");
    attributes.forEach((name, value) ->
        xml.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
    return xml.append('>')
        .append(escaped(room))
        .append("</Conference></Dial></Response>")
        .toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
