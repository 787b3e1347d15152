package dev.onetouch.telephony.sandbox.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.telephony.sandbox.exchange.LegStatus;
import dev.onetouch.telephony.sandbox.exchange.LegView;
import dev.onetouch.telephony.sandbox.exchange.OwnedNumber;
import dev.onetouch.telephony.sandbox.exchange.ParticipantView;
import dev.onetouch.telephony.sandbox.exchange.RecordingView;
import dev.onetouch.telephony.sandbox.exchange.RoomView;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Twilio's JSON for each kind of thing.
final class Shapes {

  private final String account;
  private final String base;

  Shapes(String account) {
    this.account = account;
    this.base = "/2010-04-01/Accounts/" + account;
  }

  ObjectNode call(LegView leg) {
    ObjectNode node = common(leg.sid(), "/Calls/" + leg.sid());
    LegStatus status = leg.status() == LegStatus.INITIATED ? LegStatus.QUEUED : leg.status();
    dates(node, leg.created(), leg.ended().orElse(leg.created()));
    node.put("parent_call_sid", orNull(leg.parent()));
    node.put("to", leg.to()).put("to_formatted", leg.to());
    node.put("from", leg.from()).put("from_formatted", leg.from());
    node.put("phone_number_sid", orNull(leg.numberSid()));
    node.put("status", status.wire());
    node.put("start_time", date(leg.answered().or(() -> leg.ended().map(over -> leg.created()))));
    node.put("end_time", date(leg.ended()));
    node.put("duration", leg.ended().isPresent() ? String.valueOf(seconds(leg.talked())) : null);
    node.putNull("price").put("price_unit", "USD");
    node.put("direction", leg.direction().wire());
    node.put("answered_by", orNull(leg.answeredBy()));
    node.put("forwarded_from", leg.extras().get("ForwardedFrom"));
    node.put("caller_name", leg.extras().get("CallerName"));
    node.putNull("group_sid").putNull("trunk_sid").put("queue_time", String.valueOf(leg.queued().toMillis()));
    ObjectNode links = node.putObject("subresource_uris");
    links.put("recordings", base + "/Calls/" + leg.sid() + "/Recordings.json");
    return node;
  }

  ObjectNode room(RoomView room) {
    ObjectNode node = common(room.sid(), "/Conferences/" + room.sid());
    dates(node, room.created(), room.updated());
    node.put("friendly_name", room.name()).put("region", "us1").put("status", room.status());
    node.put("reason_conference_ended", orNull(room.reasonEnded()));
    node.put("call_sid_ending_conference", orNull(room.callEnding()));
    ObjectNode links = node.putObject("subresource_uris");
    links.put("participants", base + "/Conferences/" + room.sid() + "/Participants.json");
    return node;
  }

  ObjectNode participant(ParticipantView who, Optional<LegView> leg) {
    ObjectNode node = object();
    String path = base + "/Conferences/" + who.room() + "/Participants/" + who.call() + ".json";
    node.put("account_sid", account).put("call_sid", who.call()).put("conference_sid", who.room());
    node.put("label", orNull(who.label()));
    node.put("muted", who.muted()).put("hold", who.held());
    node.put("coaching", who.coaching()).put("call_sid_to_coach", orNull(who.coached()));
    node.put("start_conference_on_enter", who.startOnEnter());
    node.put("end_conference_on_exit", who.endOnExit());
    node.put("status", leg.map(LegView::status).map(Shapes::participantStatus).orElse("complete"));
    node.put("queue_time", "0").put("uri", path);
    dates(node, who.created(), who.created());
    return node;
  }

  ObjectNode recording(RecordingView recording) {
    ObjectNode node = common(recording.sid(), "/Recordings/" + recording.sid());
    dates(node, recording.begun(), recording.begun().plus(recording.lasts()));
    node.put("call_sid", recording.call()).put("conference_sid", orNull(recording.conference()));
    node.put("start_time", Dates.rfc2822(recording.begun()));
    node.put("duration", String.valueOf(seconds(recording.lasts())));
    node.put("status", recording.status()).put("channels", 1).put("source", recording.source());
    node.putNull("error_code").putNull("price").put("price_unit", "USD");
    return node;
  }

  ObjectNode number(OwnedNumber number) {
    ObjectNode node = common(number.sid(), "/IncomingPhoneNumbers/" + number.sid());
    node.put("phone_number", number.number()).put("friendly_name", number.name());
    node.put("voice_url", number.voiceUrl()).put("voice_method", number.voiceMethod());
    node.put("voice_fallback_url", number.fallbackUrl());
    node.put("voice_fallback_method", number.fallbackMethod());
    node.put("status_callback", number.statusUrl())
        .put("status_callback_method", number.statusMethod());
    node.put("voice_application_sid", number.applicationSid());
    node.put("voice_caller_id_lookup", number.callerNameLookup());
    node.put("origin", "twilio").put("beta", false).putNull("trunk_sid").put("status", "in-use");
    node.putObject("capabilities")
        .put("voice", true)
        .put("sms", true)
        .put("mms", false)
        .put("fax", false);
    return node;
  }

  ObjectNode message(String sid, String from, String to, String body, Instant at) {
    ObjectNode node = common(sid, "/Messages/" + sid);
    dates(node, at, at);
    node.put("from", from).put("to", to).put("body", body).put("status", "queued");
    node.put("direction", "outbound-api").put("num_segments", "1").putNull("error_code");
    return node;
  }

  private ObjectNode common(String sid, String path) {
    ObjectNode node = object();
    node.put("sid", sid).put("account_sid", account).put("api_version", "2010-04-01");
    node.put("uri", base + path + ".json");
    return node;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static void dates(ObjectNode node, Instant created, Instant updated) {
    node.put("date_created", Dates.rfc2822(created)).put("date_updated", Dates.rfc2822(updated));
  }

  private static @Nullable String date(Optional<Instant> instant) {
    return instant.map(Dates::rfc2822).orElse(null);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static long seconds(Duration duration) {
    return (duration.toMillis() + 999) / 1000;
  }

  private static String participantStatus(LegStatus status) {
    return switch (status) {
      case QUEUED -> "queued";
      case INITIATED -> "connecting";
      case RINGING -> "ringing";
      case IN_PROGRESS -> "connected";
      case COMPLETED -> "complete";
      case BUSY, NO_ANSWER, FAILED, CANCELED -> "failed";
    };
  }
}
