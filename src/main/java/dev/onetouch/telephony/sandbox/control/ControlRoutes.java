package dev.onetouch.telephony.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.telephony.sandbox.exchange.Answer;
import dev.onetouch.telephony.sandbox.exchange.LegView;
import dev.onetouch.telephony.sandbox.exchange.OwnedNumber;
import dev.onetouch.telephony.sandbox.time.ManualClock;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;

/// The routes under `/sandbox`. They can be served by the carrier's own listener or mounted in
/// another server.
public final class ControlRoutes implements HttpService {

  private final Desk desk;

  public ControlRoutes(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void routing(HttpRules rules) {
    EventRoutes events = new EventRoutes(desk);
    PhoneRoutes phones = new PhoneRoutes(desk);
    rules
        .any(Neighbours::allow)
        .get("/", json((asked, request) -> overview()))
        .post("/calls", this::place)
        .get("/legs", json((asked, request) -> legs(request)))
        .get("/legs/{sid}", this::leg)
        .get("/legs/{sid}/heard", json(phones::heard))
        .post("/legs/{sid}/{act}", phones::onLeg)
        .get("/phones/{address}", json(phones::show))
        .put("/phones/{address}", json(phones::set))
        .post("/phones/{address}/{act}", phones::onPhone)
        .get("/clients", json((asked, request) -> clients()))
        .put("/clients/{identity}", json((asked, request) -> client(request, true)))
        .delete("/clients/{identity}", json((asked, request) -> client(request, false)))
        .post("/pages/{page}/gone", json((asked, request) -> gone(request)))
        .get("/numbers", json((asked, request) -> Json.list(desk.numbers())))
        .put("/numbers/{number}", json((asked, request) -> lead(request, asked)))
        .get("/rooms", json((asked, request) -> Json.list(desk.rooms())))
        .get("/recordings", json((asked, request) -> Json.list(desk.recordings())))
        .put("/audio", json((asked, request) -> audio(asked)))
        .post("/troubles", json((asked, request) -> order(asked)))
        .delete("/troubles", json((asked, request) -> calm()))
        .put("/rest", json((asked, request) -> refuse(asked)))
        .post("/clock/advance", json((asked, request) -> advance(asked)))
        .get("/events", events::poll)
        .get("/events/stream", events::stream);
  }

  /// A route that reads JSON and answers 200.
  private interface Route {

    JsonNode answer(Asked asked, ServerRequest request);
  }

  private static Handler json(Route route) {
    return (request, response) -> {
      try {
        Answers.send(response, 200, route.answer(Asked.of(request), request));
      } catch (Asked.Odd odd) {
        Answers.problem(response, 400, odd);
      }
    };
  }

  private JsonNode overview() {
    ObjectNode node = Json.object();
    node.put("account-sid", desk.accountSid()).put("rest-url", desk.restUrl());
    boolean manual = desk.clock() instanceof ManualClock;
    node.put("clock", manual ? "manual" : "real").put("now", desk.clock().now().toString());
    node.put("last-event", desk.events().lastId());
    node.set("numbers", Json.list(desk.numbers()));
    return node;
  }

  private void place(ServerRequest request, ServerResponse response) throws IOException {
    try {
      Answers.leg(response, 201, desk.place(Wording.call(Asked.of(request))));
    } catch (Asked.Odd odd) {
      Answers.problem(response, 400, odd);
    }
  }

  private JsonNode legs(ServerRequest request) {
    boolean live = request.query().first("live").map("true"::equals).orElse(false);
    return Json.list(desk.legs().stream().filter(leg -> !live || !leg.status().over()).toList());
  }

  private void leg(ServerRequest request, ServerResponse response) {
    String sid = request.path().pathParameters().get("sid");
    Answer<LegView> found =
        desk.leg(sid).map(Answer::done).orElseGet(() -> Answer.notFound("/legs/" + sid));
    Answers.leg(response, 200, found);
  }

  private JsonNode clients() {
    ObjectNode node = Json.object();
    desk.registered().stream().sorted().forEach(node.putArray("registered")::add);
    return node;
  }

  private JsonNode client(ServerRequest request, boolean registered) {
    String identity = request.path().pathParameters().get("identity");
    if (registered) {
      desk.register(identity);
    } else {
      desk.unregister(identity);
    }
    return Json.object().put("identity", identity).put("registered", registered);
  }

  private JsonNode gone(ServerRequest request) {
    String page = request.path().pathParameters().get("page");
    desk.gone(page);
    return Json.object().put("page", page).put("gone", true);
  }

  private JsonNode lead(ServerRequest request, Asked asked) {
    String number = request.path().pathParameters().get("number");
    OwnedNumber led = desk.lead(number, asked.required("voice-url"))
        .orElseThrow(() -> new Asked.Odd("the account has no number " + number));
    return Json.object().put("number", led.number()).put("voice-url", led.voiceUrl());
  }

  private JsonNode audio(Asked asked) {
    desk.audioLasts(asked.required("url"), asked.seconds("seconds", 10));
    return Json.object().put("url", asked.required("url"));
  }

  private JsonNode order(Asked asked) {
    desk.order(Wording.trouble(asked), Wording.odds(asked));
    return Json.object().put("trouble", asked.required("trouble"));
  }

  private JsonNode calm() {
    desk.calm();
    return Json.object().put("calm", true);
  }

  private JsonNode refuse(Asked asked) {
    boolean refuse = asked.flag("refuse", true);
    desk.refuseConnections(refuse);
    return Json.object().put("refuse", refuse);
  }

  private JsonNode advance(Asked asked) {
    if (!(desk.clock() instanceof ManualClock manual)) {
      throw new Asked.Odd("this carrier runs on real time");
    }
    manual.advance(asked.seconds("seconds", 0));
    return Json.object().put("now", manual.now().toString());
  }
}
