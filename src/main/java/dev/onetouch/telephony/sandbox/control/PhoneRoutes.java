package dev.onetouch.telephony.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.exchange.Answer;
import dev.onetouch.telephony.sandbox.exchange.LegView;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.List;

/// What people do with a phone and what they hear on it, by leg or by the phone's own address.
final class PhoneRoutes {

  private static final double SURE = 0.9;

  private final Desk desk;

  PhoneRoutes(Desk desk) {
    this.desk = desk;
  }

  void onLeg(ServerRequest request, ServerResponse response) throws IOException {
    act(request, response, request.path().pathParameters().get("sid"));
  }

  /// The newest call at a phone that is not over is the one meant.
  void onPhone(ServerRequest request, ServerResponse response) throws IOException {
    String address = address(request);
    List<LegView> legs = live(address);
    act(request, response, legs.isEmpty() ? "at " + address : legs.getLast().sid());
  }

  JsonNode set(Asked asked, ServerRequest request) {
    String address = address(request);
    String detected = asked.text("detected", "");
    desk.answering(address, Wording.answering(asked));
    desk.detectedAs(address, detected);
    return Json.object().put("address", address).put("answering", asked.required("answering"));
  }

  JsonNode show(Asked asked, ServerRequest request) {
    String address = address(request);
    ObjectNode node = Json.object().put("address", address);
    node.set("legs", Json.list(live(address)));
    return node;
  }

  /// What the carrier said and played to a leg, in order, and where it was cut short.
  JsonNode heard(Asked asked, ServerRequest request) {
    String sid = request.path().pathParameters().get("sid");
    ObjectNode node = Json.object();
    ArrayNode heard = node.putArray("heard");
    desk.events().after(0).stream()
        .filter(event -> event.leg().equals(sid) && isHeard(event))
        .forEach(event -> heard.add(Json.event(event)));
    return node;
  }

  private static boolean isHeard(CarrierEvent event) {
    return event instanceof CarrierEvent.WordsSaid
        || event instanceof CarrierEvent.AudioPlayed
        || event instanceof CarrierEvent.CutShort;
  }

  private void act(ServerRequest request, ServerResponse response, String sid)
      throws IOException {
    String act = request.path().pathParameters().get("act");
    try {
      Asked asked = Asked.of(request);
      Answer<LegView> result =
          switch (act) {
            case "press" -> desk.press(sid, asked.required("keys"));
            case "speak" ->
                desk.speak(sid, asked.required("text"), asked.number("confidence", SURE));
            case "leave-message" -> desk.leaveMessage(sid, Wording.message(asked));
            case "answer" -> answer(sid, asked.text("page", ""));
            case "decline" -> desk.decline(sid);
            case "hang-up" -> desk.hangUp(sid);
            default -> Answer.notFound("/legs/" + sid + "/" + act);
          };
      Answers.leg(response, 200, result);
    } catch (Asked.Odd odd) {
      Answers.problem(response, 400, odd);
    }
  }

  private Answer<LegView> answer(String sid, String page) {
    Answer<LegView> answered = desk.answer(sid);
    if (answered instanceof Answer.Done) {
      desk.answered(page, sid);
    }
    return answered;
  }

  private List<LegView> live(String address) {
    return desk.legs().stream()
        .filter(leg -> !leg.status().over() && leg.farEnd().equals(address))
        .toList();
  }

  private static String address(ServerRequest request) {
    return request.path().pathParameters().get("address");
  }
}
