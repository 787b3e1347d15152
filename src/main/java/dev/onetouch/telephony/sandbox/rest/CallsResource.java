package dev.onetouch.telephony.sandbox.rest;

import dev.onetouch.telephony.sandbox.exchange.Answer;
import dev.onetouch.telephony.sandbox.exchange.CallDesk;
import dev.onetouch.telephony.sandbox.exchange.CallOrder;
import dev.onetouch.telephony.sandbox.exchange.LegView;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/// `/Calls`: order, look up, list, redirect and end calls.
final class CallsResource implements Resource {

  private static final String CREATE_FIELDS =
      "To From Method FallbackUrl FallbackMethod StatusCallback StatusCallbackEvent"
          + " StatusCallbackMethod SendDigits Timeout Record RecordingChannels"
          + " RecordingStatusCallback RecordingStatusCallbackMethod RecordingStatusCallbackEvent"
          + " RecordingTrack SipAuthUsername SipAuthPassword MachineDetection"
          + " MachineDetectionTimeout MachineDetectionSpeechThreshold"
          + " MachineDetectionSpeechEndThreshold MachineDetectionSilenceTimeout AsyncAmd"
          + " AsyncAmdStatusCallback AsyncAmdStatusCallbackMethod Trim CallerId Byoc CallReason"
          + " CallToken TimeLimit ClientNotificationUrl Url Twiml ApplicationSid";
  private static final String UPDATE_FIELDS =
      "Url Method Status FallbackUrl FallbackMethod StatusCallback StatusCallbackMethod Twiml"
          + " TimeLimit";
  private static final String LIST_FIELDS =
      "To From ParentCallSid Status StartTime StartTime< StartTime> EndTime EndTime< EndTime>";
  private static final int LONGEST_RING_SECONDS = 600;
  private static final int LONGEST_CALL_SECONDS = 86_400;
  private static final int USUAL_CALL_SECONDS = 14_400;

  private final CallDesk desk;
  private final Orders orders;
  private final Shapes shapes;

  CallsResource(CallDesk desk, Orders orders, Shapes shapes) {
    this.desk = desk;
    this.orders = orders;
    this.shapes = shapes;
  }

  @Override
  public RestAnswer answer(RestRequest request) {
    String sid = request.piece(1);
    if (sid.isEmpty()) {
      return request.is("POST") ? create(request) : list(request);
    }
    if (request.is("POST")) {
      return RestAnswer.of(
          200, update(sid, new Fields(request.body()).only(UPDATE_FIELDS)), shapes::call);
    }
    return desk.find(sid)
        .map(leg ->
            request.is("GET") ? RestAnswer.json(200, shapes.call(leg)) : RestAnswer.deleted())
        .orElseGet(() -> RestAnswer.notFound(request.rawPath()));
  }

  private RestAnswer create(RestRequest request) {
    Fields fields = new Fields(request.body()).only(CREATE_FIELDS);
    CallOrder order =
        new CallOrder(
            orders.to(fields),
            orders.from(fields),
            orders.source(fields),
            orders.reports(fields),
            fields.whole("Timeout", 60, 1, LONGEST_RING_SECONDS),
            fields.whole("TimeLimit", USUAL_CALL_SECONDS, 1, LONGEST_CALL_SECONDS),
            orders.detection(fields, asyncUrl(fields)));
    return RestAnswer.of(201, desk.create(order), shapes::call);
  }

  private static String asyncUrl(Fields fields) {
    return fields.flag("AsyncAmd", false) ? fields.url("AsyncAmdStatusCallback", 21609) : "";
  }

  private Answer<LegView> update(String sid, Fields fields) {
    Answer<LegView> result =
        desk.find(sid)
            .map(Answer::done)
            .orElseGet(() -> Answer.notFound("/Calls/" + sid + ".json"));
    if (fields.has("StatusCallback")) {
      String url = fields.url("StatusCallback", 21609);
      result =
          then(
              result,
              leg -> desk.reportTo(sid, url, fields.method("StatusCallbackMethod", "POST")));
    }
    if (fields.has("TimeLimit")) {
      Duration longest = Duration.ofSeconds(fields.whole("TimeLimit", 1, 1, LONGEST_CALL_SECONDS));
      result = then(result, leg -> desk.limit(sid, longest));
    }
    if (fields.has("Url") || fields.has("Twiml")) {
      return then(result, leg -> desk.redirect(sid, orders.source(fields)));
    }
    return switch (fields.text("Status", "")) {
      case "" -> result;
      case "completed" -> then(result, leg -> desk.complete(sid));
      case "canceled" -> then(result, leg -> desk.cancel(sid));
      default -> Answer.refused(400, 20001, "Status is canceled or completed");
    };
  }

  private RestAnswer list(RestRequest request) {
    Fields fields = new Fields(request.query()).only(LIST_FIELDS + Page.FIELDS);
    List<LegView> found =
        desk.all().stream()
            .filter(leg -> same(fields, "To", leg.to()))
            .filter(leg -> same(fields, "From", leg.from()))
            .filter(leg -> same(fields, "ParentCallSid", leg.parent()))
            .filter(leg -> same(fields, "Status", shapes.call(leg).path("status").asText()))
            .filter(leg -> Dates.passes(fields, "StartTime", leg.answered().orElse(leg.created())))
            .filter(leg ->
                leg.ended()
                    .map(over -> Dates.passes(fields, "EndTime", over))
                    .orElse(!Dates.asked(fields, "EndTime")))
            .toList();
    return Page.of(request, "calls", found, shapes::call);
  }

  private static boolean same(Fields fields, String name, String value) {
    return !fields.has(name) || fields.text(name, "").equals(value);
  }

  private static Answer<LegView> then(
      Answer<LegView> first, Function<LegView, Answer<LegView>> next) {
    return switch (first) {
      case Answer.Done<LegView> done -> next.apply(done.value());
      case Answer.Refused<LegView> refused -> refused;
    };
  }
}
