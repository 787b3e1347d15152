package dev.onetouch.app.play;

import java.net.URI;
import java.util.Map;

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
      throw new IllegalStateException(
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

  private static void must(Wire.Reply reply) {
    if (!reply.good()) {
      throw new IllegalStateException("the desk said " + reply.status() + ": " + reply.body().path("detail").asText());
    }
  }

  @Override
  public void close() {
    wire.close();
  }
}
