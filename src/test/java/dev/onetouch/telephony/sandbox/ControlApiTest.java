package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ControlApiTest {

  private static final String MARIA = "+16195550111";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  private JsonNode ask(String method, String path, String json) throws IOException {
    HttpResponse<String> response = town.control(method, path, json);
    assertThat(response.statusCode()).as(response.body()).isLessThan(300);
    return MAPPER.readTree(response.body());
  }

  @Test
  void wholeCallIsPlayedByHttp() throws IOException {
    town.app
        .on("/voice", "<Gather action='/keys' numDigits='1'><Say>Press 1</Say></Gather>")
        .on("/keys", "<Dial action='/done'>" + MARIA + "</Dial>")
        .on("/done", "<Pause/>");
    String leg =
        ask("POST", "/calls", "{\"from\":\"+16195550142\",\"to\":\"+16195550199\"}")
            .path("sid")
            .asText();
    ask("POST", "/clock/advance", "{\"seconds\":0}");
    ask("POST", "/legs/" + leg + "/press", "{\"keys\":\"1\"}");
    ask("POST", "/clock/advance", "{\"seconds\":2}");
    JsonNode live = ask("GET", "/legs?live=true", "");
    assertThat(live).hasSize(2);
    String callee = live.get(1).path("sid").asText();
    assertThat(live.get(1).path("far-end").asText()).isEqualTo(MARIA);
    assertThat(live.get(1).path("status").asText()).isEqualTo("ringing");
    ask("POST", "/legs/" + callee + "/answer", "");
    ask("POST", "/legs/" + callee + "/hang-up", "");
    ask("POST", "/clock/advance", "{\"seconds\":0}");
    JsonNode events = ask("GET", "/events?after=0", "").path("events");
    assertThat(events.findValuesAsText("kind"))
        .contains(
            "leg-started",
            "words-said",
            "keys-pressed",
            "ringing",
            "answered",
            "bridged",
            "hung-up",
            "webhook-sent");
    assertThat(events.get(0).path("id").asInt()).isEqualTo(1);
    long last = ask("GET", "/events?after=0", "").path("last").asLong();
    assertThat(ask("GET", "/events?after=" + last, "").path("events")).isEmpty();
  }

  @Test
  void pollWaitsForTheFirstEventAndNoLonger() throws IOException {
    assertThat(ask("GET", "", "").path("clock").asText()).isEqualTo("manual");
    CompletableFuture<String> polled =
        CompletableFuture.supplyAsync(
            () -> town.control("GET", "/events?after=0&wait-seconds=20.0", "").body());
    town.app.on("/voice", "<Pause length='60'/>");
    town.call();
    assertThat(polled).succeedsWithin(Duration.ofSeconds(10)).asString().contains("leg-started");
    assertThat(ask("GET", "/events?after=1000&wait-seconds=0.05", "").path("events")).isEmpty();
  }

  @Test
  void phonesAndBrowsersAreSetByHttp() throws IOException {
    ask("PUT", "/clients/maria", "");
    assertThat(ask("GET", "/clients", "").path("registered").get(0).asText()).isEqualTo("maria");
    ask("DELETE", "/clients/maria", "");
    assertThat(ask("GET", "/clients", "").path("registered")).isEmpty();
    ask("PUT", "/phones/%2B16195550111", "{\"answering\":\"answers\",\"after-seconds\":1}");
    town.app.on("/voice", "<Dial>" + MARIA + "</Dial>");
    town.call();
    town.seconds(2.5);
    assertThat(town.at(MARIA).status().wire()).isEqualTo("in-progress");
  }

  @Test
  void troublesAreOrderedAndCalledOffByHttp() throws IOException {
    ask("POST", "/troubles", "{\"trouble\":\"rest-too-many\"}");
    assertThat(town.get("/Calls.json").statusCode()).isEqualTo(429);
    ask("DELETE", "/troubles", "");
    assertThat(town.get("/Calls.json").statusCode()).isEqualTo(200);
  }

  @Test
  void oddRequestsAreToldWhatIsWrong() {
    assertThat(town.control("POST", "/calls", "[").statusCode()).isEqualTo(400);
    assertThat(town.control("POST", "/calls", "{\"from\":5}").body())
        .contains("/from has to be text");
    assertThat(town.control("POST", "/calls", "{\"from\":\"x\",\"to\":\"y\"}").statusCode())
        .isEqualTo(404);
    assertThat(town.control("POST", "/legs/CA0/hang-up", "").statusCode()).isEqualTo(404);
    assertThat(town.control("PUT", "/phones/x", "{\"answering\":\"sings\"}").body())
        .contains("sings");
  }

  @Test
  void pagesOfOtherSitesAreTurnedAway() {
    HttpRequest foreign =
        HttpRequest.newBuilder(URI.create(town.carrier.controlUrl() + "/legs"))
            .header("Origin", "https://evil.example")
            .build();
    assertThat(town.send(foreign).statusCode()).isEqualTo(403);
    HttpRequest near =
        HttpRequest.newBuilder(URI.create(town.carrier.controlUrl() + "/legs"))
            .header("Origin", "http://localhost:8080")
            .build();
    assertThat(town.send(near).headers().firstValue("access-control-allow-origin"))
        .contains("http://localhost:8080");
  }

  @Test
  void eventsAreStreamedAndResumed() throws IOException {
    town.app.on("/voice", "<Say>Hello</Say>");
    town.call();
    URI stream = URI.create(town.carrier.controlUrl() + "/events/stream?after=1");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(stream.toURL().openStream(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo(":hello");
      assertThat(lines.readLine()).isEmpty();
      assertThat(lines.readLine()).isEqualTo("id: 2");
      assertThat(lines.readLine()).startsWith("data: {\"id\":2,");
    }
  }

  @Test
  void customerWhoIsCalledIsPlayedByTheirNumber() throws IOException {
    String phone = "/phones/%2B16195550111";
    ask("PUT", phone, "{\"answering\":\"answers\",\"after-seconds\":3,\"detected\":\"unknown\"}");
    town.app
        .on("/offer", "<Gather action='/keys' numDigits='1'><Say>Press 1 to speak</Say></Gather>")
        .on("/keys", "<Say>Thank you</Say><Pause length='30'/>");
    town.post(
        "/Calls.json",
        Map.of(
            "To", MARIA, "From", Town.NUMBER, "Url", town.app.url("/offer"),
            "MachineDetection", "Enable", "MachineDetectionTimeout", "5"));
    ask("POST", "/clock/advance", "{\"seconds\":9}");
    assertThat(town.app.last("/offer").field("AnsweredBy")).isEqualTo("unknown");
    String leg = ask("GET", phone, "").path("legs").get(0).path("sid").asText();
    ask("POST", phone + "/press", "{\"keys\":\"1\"}");
    ask("POST", "/clock/advance", "{\"seconds\":0}");
    assertThat(ask("GET", "/legs/" + leg + "/heard", "").path("heard").findValuesAsText("text"))
        .containsExactly("Press 1 to speak", "Thank you");
    assertThat(ask("POST", phone + "/hang-up", "").path("status").asText()).isEqualTo("completed");
    assertThat(town.control("POST", phone + "/hang-up", "").statusCode()).isEqualTo(404);
    assertThat(ask("GET", phone, "").path("legs")).isEmpty();
  }

  @Test
  void messageIsLeftByHttp() throws IOException {
    town.app.on("/voice", "<Say>After the beep</Say><Record action='/taken'/>");
    String leg = town.call();
    String path = "/legs/" + leg + "/leave-message";
    ask("POST", path, "{\"text\":\"call me\",\"seconds\":12,\"then\":\"#\"}");
    ask("POST", "/clock/advance", "{\"seconds\":15}");
    assertThat(town.app.last("/taken").field("RecordingDuration")).isEqualTo("12");
    assertThat(ask("GET", "/recordings", "").get(0).path("lasts").asInt()).isEqualTo(12);
    assertThat(town.control("POST", path, "{\"text\":\"x\",\"then\":\"sing\"}").statusCode())
        .isEqualTo(400);
    assertThat(town.control("POST", path, "{}").body()).contains("/text is needed");
  }

  @Test
  void troublesOfRecordingsAreOrderedByHttp() throws IOException {
    ask("POST", "/troubles", "{\"trouble\":\"recording-lost\",\"times\":1}");
    ask("POST", "/troubles", "{\"trouble\":\"recording-late\",\"seconds\":60,\"times\":1}");
    ask("POST", "/troubles", "{\"trouble\":\"transcription-fails\",\"times\":1}");
  }
}
