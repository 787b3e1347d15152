package dev.onetouch.telephony.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.telephony.sandbox.exchange.Answer;
import dev.onetouch.telephony.sandbox.exchange.LegView;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;

/// Sends JSON and problems.
final class Answers {

  private Answers() {}

  static void send(ServerResponse response, int status, JsonNode node) {
    response.status(status).header("Content-Type", "application/json");
    response.send(node.toString().getBytes(StandardCharsets.UTF_8));
  }

  static void leg(ServerResponse response, int status, Answer<LegView> answer) {
    switch (answer) {
      case Answer.Done<LegView> done -> send(response, status, Json.of(done.value()));
      case Answer.Refused<LegView> no -> problem(response, no.httpStatus(), no.sentence());
    }
  }

  static void problem(ServerResponse response, int status, Asked.Odd odd) {
    problem(response, status, String.valueOf(odd.getMessage()));
  }

  private static void problem(ServerResponse response, int status, String detail) {
    ObjectNode node = Json.object();
    node.put("type", "about:blank").put("status", status);
    node.put("title", status == 404 ? "Not found" : "Not possible").put("detail", detail);
    response.status(status).header("Content-Type", "application/problem+json");
    response.send(node.toString().getBytes(StandardCharsets.UTF_8));
  }
}
