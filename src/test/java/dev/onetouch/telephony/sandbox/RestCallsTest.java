package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.exchange.Answering;
import java.net.http.HttpResponse;
import dev.onetouch.telephony.sandbox.exchange.Odds;
import dev.onetouch.telephony.sandbox.exchange.Trouble;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestCallsTest {

  private static final String MARIA = "+16195550111";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  private JsonNode create(String... more) {
    HttpResponse<String> response = town.post("/Calls.json", order(more));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    return json(response);
  }

  private Map<String, String> order(String... more) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("To", MARIA);
    form.put("From", Town.NUMBER);
    form.put("Url", town.app.url("/agent"));
    for (int i = 0; i < more.length; i += 2) {
      form.put(more[i], more[i + 1]);
    }
    return form;
  }

  private static JsonNode json(HttpResponse<String> response) {
    try {
      return MAPPER.readTree(response.body());
    } catch (com.fasterxml.jackson.core.JsonProcessingException odd) {
      throw new AssertionError(response.body(), odd);
    }
  }

  @Test
  void orderedCallIsQueuedThenRingsThenGetsItsDocument() {
    town.app.on("/agent", "<Say>Hello</Say>");
    JsonNode call = create("StatusCallback", town.app.url("/leg"));
    assertThat(call.path("status").asText()).isEqualTo("queued");
    assertThat(call.path("direction").asText()).isEqualTo("outbound-api");
    assertThat(call.path("sid").asText()).matches("CA[0-9a-f]{32}");
    town.seconds(1.5);
    town.answer(MARIA);
    assertThat(town.app.last("/agent").field("CallStatus")).isEqualTo("in-progress");
    assertThat(town.app.last("/agent").field("Direction")).isEqualTo("outbound-api");
    town.seconds(2);
    assertThat(town.app.asked("/leg")).hasSize(1);
    assertThat(town.app.last("/leg").field("CallStatus")).isEqualTo("completed");
  }

  @Test
  void callsAreDialledOneASecond() {
    create();
    create("To", "+16195550112");
    assertThat(create("To", "+16195550113").path("queue_time").asText()).isEqualTo("2000");
    town.seconds(1.5);
    assertThat(town.events(CarrierEvent.Ringing.class)).hasSize(1);
    town.seconds(1);
    assertThat(town.events(CarrierEvent.Ringing.class)).hasSize(2);
    town.seconds(1);
    assertThat(town.events(CarrierEvent.Ringing.class)).hasSize(3);
  }

  @Test
  void unansweredCallEndsFiveSecondsAfterItsTimeout() {
    String sid = create("Timeout", "10").path("sid").asText();
    town.seconds(14.9);
    assertThat(town.status(sid)).isEqualTo("ringing");
    town.seconds(0.2);
    assertThat(town.status(sid)).isEqualTo("no-answer");
  }

  @Test
  void unknownParametersAreRefused() {
    HttpResponse<String> response = town.post("/Calls.json", order("Colour", "blue"));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("code").asInt()).isEqualTo(20001);
    assertThat(json(response).path("message").asText()).contains("Colour");
  }

  @Test
  void callsNeedSomewhereToGoANumberOfOursAndADocument() {
    assertThat(json(town.post("/Calls.json", Map.of("From", Town.NUMBER))).path("code").asInt())
        .isEqualTo(21201);
    assertThat(json(town.post("/Calls.json", order("From", "+16195550166"))).path("code").asInt())
        .isEqualTo(21210);
    assertThat(json(town.post("/Calls.json", order("Url", ""))).path("code").asInt())
        .isEqualTo(21205);
    assertThat(
            json(town.post("/Calls.json", order("StatusCallback", "http://under_score.example/x")))
                .path("code")
                .asInt())
        .isEqualTo(21609);
    assertThat(
            json(town.post("/Calls.json", order("Url", "", "Twiml", "x".repeat(4001))))
                .path("code")
                .asInt())
        .isEqualTo(20001);
  }

  @Test
  void handedOverTwimlIsCarriedOutAndARelativeActionIsAnInvalidAddress() {
    town.carrier.answering(MARIA, Answering.Answers.in(Duration.ofSeconds(1)));
    String sid =
        create("Url", "", "Twiml", "<Response><Gather action='/rel' numDigits='1'/></Response>")
            .path("sid")
            .asText();
    town.seconds(3);
    town.press(sid, "1");
    assertThat(town.warnings()).contains(11100);
  }

  @Test
  void machineDetectionTellsAVoicemailFromAPerson() {
    town.carrier.answering(
        MARIA, new Answering.Voicemail(Duration.ofSeconds(1), "Leave a message"));
    town.app.on("/agent", "<Hangup/>");
    create("MachineDetection", "Enable");
    town.seconds(6);
    assertThat(town.app.last("/agent").field("AnsweredBy")).isEqualTo("machine_start");
  }

  @Test
  void wrongSignInIsRefused() {
    HttpResponse<String> response =
        town.send(
            java.net.http.HttpRequest.newBuilder(
                    java.net.URI.create(
                        town.carrier.restUrl()
                            + "/2010-04-01/Accounts/"
                            + Town.ACCOUNT
                            + "/Calls.json"))
                .header("Authorization", "Basic bm86bm8=")
                .build());
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(json(response).path("code").asInt()).isEqualTo(20003);
  }

  @Test
  void endedCallCannotBeChangedAndAnUnknownOneIsNotFound() {
    town.app.on("/voice", "");
    String sid = town.call();
    HttpResponse<String> ended =
        town.post("/Calls/" + sid + ".json", Map.of("Status", "completed"));
    assertThat(ended.statusCode()).isEqualTo(400);
    assertThat(json(ended).path("code").asInt()).isEqualTo(21220);
    HttpResponse<String> unknown = town.post("/Calls/CA0.json", Map.of("Status", "completed"));
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(json(unknown).path("code").asInt()).isEqualTo(20404);
  }

  @Test
  void canceledOnlyEndsWhatNobodyAnswered() {
    String sid = create().path("sid").asText();
    town.seconds(1.5);
    assertThat(town.post("/Calls/" + sid + ".json", Map.of("Status", "canceled")).statusCode())
        .isEqualTo(200);
    assertThat(town.status(sid)).isEqualTo("canceled");
    town.app.on("/voice", "<Pause length='60'/><Say>x</Say>");
    String inbound = town.call();
    town.seconds(60);
    assertThat(town.post("/Calls/" + inbound + ".json", Map.of("Status", "canceled")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void listsAreFilteredAndPaged() {
    town.app.on("/voice", "<Say>Hello</Say><Dial>" + MARIA + "</Dial>");
    String first = town.call();
    town.call();
    town.seconds(3);
    assertThat(json(town.get("/Calls.json?ParentCallSid=" + first)).path("calls")).hasSize(1);
    assertThat(json(town.get("/Calls.json?Status=in-progress&To=%2B16195550199")).path("calls"))
        .hasSize(2);
    assertThat(json(town.get("/Calls.json?StartTime%3E=2026-11-21")).path("calls")).isEmpty();
    assertThat(json(town.get("/Calls.json?StartTime%3E=2026-11-20")).path("calls")).hasSize(4);
    JsonNode page = json(town.get("/Calls.json?PageSize=3"));
    assertThat(page.path("calls")).hasSize(3);
    assertThat(page.path("next_page_uri").asText()).contains("Page=1");
    assertThat(json(town.get("/Calls/" + first + ".json")).path("from").asText())
        .isEqualTo(Town.CALLER);
  }

  @Test
  void numbersCanBeListedAndPointedElsewhere() {
    assertThat(
            json(town.get("/IncomingPhoneNumbers.json?PhoneNumber=%2B16195550199"))
                .path("incoming_phone_numbers"))
        .hasSize(1);
    town.app.on("/elsewhere", "<Pause/>");
    JsonNode changed =
        json(
            town.post(
                "/IncomingPhoneNumbers/" + Town.NUMBER_SID + ".json",
                Map.of("VoiceUrl", town.app.url("/elsewhere"))));
    assertThat(changed.path("voice_url").asText()).endsWith("/elsewhere");
    town.call();
    assertThat(town.app.asked("/elsewhere")).hasSize(1);
  }

  @Test
  void messagesAreTakenAndQueuesAreNotThere() {
    HttpResponse<String> taken =
        town.post(
            "/Messages.json",
            Map.of("To", MARIA, "From", Town.NUMBER, "Body", "Your case number is 4821"));
    assertThat(taken.statusCode()).isEqualTo(201);
    town.clock.settle();
    assertThat(town.events(CarrierEvent.MessageTaken.class).getFirst().body()).contains("4821");
    assertThat(town.get("/Queues.json").statusCode()).isEqualTo(404);
  }

  @Test
  void callbacksOfOrderedCallsCanComeTwiceAndOutOfOrder() {
    town.carrier.order(new Trouble.CallbackTwice(), new Odds(100, 1));
    town.carrier.order(new Trouble.CallbackOutOfOrder(), new Odds(100, 1));
    town.carrier.answering(MARIA, Answering.Answers.in(Duration.ofSeconds(1)));
    town.app.on("/agent", "<Hangup/>");
    create(
        "StatusCallback",
        town.app.url("/leg"),
        "StatusCallbackEvent",
        "initiated ringing answered completed");
    town.seconds(10);
    assertThat(town.app.asked("/leg").stream().map(seen -> seen.field("SequenceNumber")))
        .hasSize(5)
        .containsOnly("0", "1", "2", "3")
        .isNotEqualTo(List.of("0", "0", "1", "2", "3"));
  }

  @Test
  void callThatGoesOnHasNoEndToBeFoundBy() {
    town.app.on("/voice", "<Say>Hello</Say><Pause length='60'/>");
    town.call();
    assertThat(json(town.get("/Calls.json?EndTime%3E=2026-11-20")).path("calls")).isEmpty();
    assertThat(json(town.get("/Calls.json?From=%2B16195550142")).path("calls")).hasSize(1);
  }
}
