package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// One agent at their desk.
final class DeskSeat implements AutoCloseable {
  private final Wire wire;

  private DeskSeat(Wire wire) {
    this.wire = wire;
  }

  static DeskSeat signIn(URI base, Cast.Member member) {
    Wire wire = new Wire(base);
    Wire.Reply reply = wire.post("/api/session", Map.of("email", member.email(), "password", member.password()));
    if (!reply.good()) {
      wire.close();
      throw new StageFault(
          member.name() + " cannot sign in (" + reply.status() + "): was another directory loaded than the sample?");
    }
    return new DeskSeat(wire);
  }

  void available(String by) {
    must(wire.put("/api/desk/presence", Map.of("presence", "available", "by", by)));
  }

  void away() {
    must(wire.put("/api/desk/presence", Map.of("presence", "away", "reason", "elsewhere")));
  }

  void endWrapUp() {
    wire.post("/api/desk/wrap-up/end", Map.of());
  }

  boolean accept(String offer) {
    return wire.post("/api/desk/offers/" + offer + "/accept", Map.of()).good();
  }

  void decline(String offer) {
    wire.post("/api/desk/offers/" + offer + "/decline", Map.of());
  }

  /// The desk as its page shows it. Whoever looks at it is there, so it also keeps a browser from counting as closed.
  JsonNode look() {
    return must(wire.get("/api/desk"));
  }

  /// A case, if it is one this agent may see.
  Optional<JsonNode> caseFile(String number) {
    return Optional.of(wire.get("/api/cases/" + number)).filter(Wire.Reply::good).map(Wire.Reply::body);
  }

  private static JsonNode must(Wire.Reply reply) {
    if (!reply.good()) {
      throw new StageFault("The desk said " + reply.status() + ": " + reply.body().path("detail").asText());
    }
    return reply.body();
  }

  @Override
  public void close() {
    wire.close();
  }
}
