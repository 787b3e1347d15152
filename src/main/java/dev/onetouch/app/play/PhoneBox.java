package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// All the telephones of the sandbox carrier, in the player's hands.
final class PhoneBox implements AutoCloseable {
  private final Wire wire;
  private final boolean manualClock;
  private long lastEvent;

  PhoneBox(URI base) {
    this.wire = new Wire(base);
    JsonNode carrier = must(wire.get("/sandbox"));
    this.manualClock = carrier.path("clock").asText().equals("manual");
    this.lastEvent = carrier.path("last-event").asLong(carrier.path("last").asLong());
  }

  boolean manualClock() {
    return manualClock;
  }

  String place(String from, String to) {
    return must(wire.post("/sandbox/calls", Map.of("from", from, "to", to))).path("sid").asText();
  }

  void press(String leg, String keys) {
    must(wire.post(leg(leg) + "/press", Map.of("keys", keys)));
  }

  void speak(String leg, String words) {
    must(wire.post(leg(leg) + "/speak", Map.of("text", words)));
  }

  /// When the leg is recorded, now or later: these words are said, and it is ended so.
  ///
  /// @param then keys, `hang-up` or nothing
  void leaveMessage(String leg, String words, int seconds, String then) {
    must(wire.post(leg(leg) + "/leave-message", Map.of("text", words, "seconds", seconds, "then", then)));
  }

  /// Answers a ringing leg. Whether there was still one to answer.
  boolean answer(String leg) {
    return wire.post(leg(leg) + "/answer", Map.of()).good();
  }

  void decline(String leg) {
    wire.post(leg(leg) + "/decline", Map.of());
  }

  void hangUp(String leg) {
    wire.post(leg(leg) + "/hang-up", Map.of());
  }

  void answering(String address, Map<String, ?> how) {
    must(wire.put("/sandbox/phones/" + URLEncoder.encode(address, StandardCharsets.UTF_8), how));
  }

  void register(String identity, boolean registered) {
    String path = "/sandbox/clients/" + identity;
    must(registered ? wire.put(path, Map.of()) : wire.delete(path));
  }

  /// Lets carrier time go by: at once with a manual clock, really with a real one.
  List<JsonNode> pass(Duration time) {
    if (manualClock) {
      must(wire.post("/sandbox/clock/advance", Map.of("seconds", time.toMillis() / 1000.0)));
      return events(Duration.ZERO);
    }
    return events(time);
  }

  Instant now() {
    return Instant.parse(must(wire.get("/sandbox")).path("now").asText());
  }

  /// Whether nobody is on the line anywhere.
  boolean quiet() {
    return must(wire.get("/sandbox/legs?live=true")).isEmpty();
  }

  private List<JsonNode> events(Duration atMost) {
    JsonNode answer = must(wire.get("/sandbox/events?after=" + lastEvent + "&wait-seconds=" + atMost.toMillis() / 1000.0));
    lastEvent = answer.path("last").asLong(lastEvent);
    List<JsonNode> events = new ArrayList<>();
    answer.path("events").forEach(events::add);
    return events;
  }

  private static String leg(String sid) {
    return "/sandbox/legs/" + sid;
  }

  private static JsonNode must(Wire.Reply reply) {
    if (!reply.good()) {
      throw new StageFault("The sandbox carrier said " + reply.status() + ": " + reply.body().path("detail").asText());
    }
    return reply.body();
  }

  @Override
  public void close() {
    wire.close();
  }
}
