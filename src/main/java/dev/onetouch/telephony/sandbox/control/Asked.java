package dev.onetouch.telephony.sandbox.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.onetouch.telephony.sandbox.wire.Body;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// The JSON body of a request, read field by field. What does not fit throws [Odd].
record Asked(JsonNode body) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final double LONGEST_SECONDS = 1_000_000;

  /// A request that cannot be understood; the sentence goes to whoever asked.
  static final class Odd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Odd(String sentence) {
      super(sentence);
    }
  }

  static Asked of(ServerRequest request) throws IOException {
    String text;
    try (InputStream in = request.content().inputStream()) {
      text = Body.text(in);
    } catch (IllegalArgumentException tooLong) {
      throw new Odd(String.valueOf(tooLong.getMessage()));
    }
    if (text.isBlank()) {
      return new Asked(JsonNodeFactory.instance.objectNode());
    }
    if (!request
        .headers()
        .value(HeaderNames.CONTENT_TYPE)
        .orElse("")
        .startsWith("application/json")) {
      throw new Odd("the body's content type has to be application/json");
    }
    try {
      JsonNode node = MAPPER.readTree(text);
      if (!node.isObject()) {
        throw new Odd("the body has to be a JSON object");
      }
      return new Asked(node);
    } catch (JsonProcessingException malformed) {
      throw new Odd("the body is not JSON: " + malformed.getOriginalMessage());
    }
  }

  String text(String name, String otherwise) {
    JsonNode node = body.path(name);
    if (!node.isMissingNode() && !node.isTextual()) {
      throw new Odd("/" + name + " has to be text");
    }
    return node.isMissingNode() ? otherwise : node.textValue();
  }

  String required(String name) {
    String text = text(name, "");
    if (text.isEmpty()) {
      throw new Odd("/" + name + " is needed");
    }
    return text;
  }

  boolean flag(String name, boolean otherwise) {
    return body.path(name).asBoolean(otherwise);
  }

  double number(String name, double otherwise) {
    JsonNode node = body.path(name);
    if (!node.isMissingNode() && !node.isNumber()) {
      throw new Odd("/" + name + " has to be a number");
    }
    return node.asDouble(otherwise);
  }

  Duration seconds(String name, double otherwise) {
    double seconds = number(name, otherwise);
    if (seconds < 0 || seconds > LONGEST_SECONDS) {
      throw new Odd("/" + name + " has to be 0 to " + LONGEST_SECONDS);
    }
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  Map<String, String> map(String name) {
    Map<String, String> all = new LinkedHashMap<>();
    body.path(name)
        .properties()
        .forEach(field -> all.put(field.getKey(), field.getValue().asText()));
    return all;
  }
}
