package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// One agent at their desk. Who was signed out meanwhile signs in again, as people do.
final class DeskSeat implements AutoCloseable {
  private final Wire wire;
  private final Cast.Member member;
  private boolean gone;

  private DeskSeat(Wire wire, Cast.Member member) {
    this.wire = wire;
    this.member = member;
  }

  static DeskSeat signIn(URI base, Cast.Member member) {
    DeskSeat seat = new DeskSeat(new Wire(base), member);
    Wire.Reply reply = seat.signIn();
    if (!reply.good()) {
      seat.close();
      throw new StageFault(
          member.name() + " cannot sign in (" + reply.status() + "): was another directory loaded than the sample?");
    }
    return seat;
  }

  void available(String by) {
    must(again(() -> wire.put("/api/desk/presence", Map.of("presence", "available", "by", by))));
  }

  void away() {
    must(again(() -> wire.put("/api/desk/presence", Map.of("presence", "away", "reason", "elsewhere"))));
  }

  void endWrapUp() {
    post("/api/desk/wrap-up/end", Map.of());
  }

  boolean accept(String offer) {
    return post("/api/desk/offers/" + offer + "/accept", Map.of()).good();
  }

  void decline(String offer) {
    post("/api/desk/offers/" + offer + "/decline", Map.of());
  }

  /// The desk as its page shows it. Whoever looks at it is there, so it also keeps a browser from counting as closed.
  JsonNode look() {
    return must(again(() -> wire.get("/api/desk")));
  }

  /// The same; nothing when they may not see it any more.
  JsonNode shown() {
    Wire.Reply reply = gone ? wire.get("/api/desk") : again(() -> wire.get("/api/desk"));
    gone = reply.status() == HttpURLConnection.HTTP_UNAUTHORIZED;
    return reply.good() ? reply.body() : MissingNode.getInstance();
  }

  /// A case, if it is one this agent may see.
  Optional<JsonNode> caseFile(String number) {
    return Optional.of(again(() -> wire.get("/api/cases/" + number))).filter(Wire.Reply::good).map(Wire.Reply::body);
  }

  Wire.Reply post(String path, Map<String, ?> body) {
    return again(() -> wire.post(path, body));
  }

  private Wire.Reply signIn() {
    return wire.post("/api/session", Map.of("email", member.email(), "password", member.password()));
  }

  private Wire.Reply again(Supplier<Wire.Reply> request) {
    Wire.Reply reply = request.get();
    return reply.status() == HttpURLConnection.HTTP_UNAUTHORIZED && signIn().good() ? request.get() : reply;
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
