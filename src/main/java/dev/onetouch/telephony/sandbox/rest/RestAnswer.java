package dev.onetouch.telephony.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.telephony.sandbox.exchange.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/// An answer to a REST request.
record RestAnswer(int status, String contentType, Map<String, String> headers, byte[] body) {

  RestAnswer(int status, String contentType, byte[] body) {
    this(status, contentType, Map.of(), body);
  }


  static RestAnswer json(int status, JsonNode node) {
    return new RestAnswer(
        status, "application/json", node.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// An error in Twilio's shape.
  static RestAnswer error(int status, int code, String sentence) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("code", code);
    node.put("message", sentence);
    node.put("more_info", "https://www.twilio.com/docs/errors/" + code);
    node.put("status", status);
    return json(status, node);
  }

  static RestAnswer notFound(String path) {
    return error(404, 20404, "The requested resource " + path + " was not found");
  }

  static RestAnswer deleted() {
    return new RestAnswer(204, "application/json", new byte[0]);
  }

  static <T> RestAnswer of(int status, Answer<T> answer, Function<T, ? extends JsonNode> shape) {
    return switch (answer) {
      case Answer.Done<T> done -> json(status, shape.apply(done.value()));
      case Answer.Refused<T> refused ->
          error(refused.httpStatus(), refused.code(), refused.sentence());
    };
  }
}
