package dev.onetouch.datadip;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Takes facts out of JSON. Numbers come out as they would be said, without exponents and with their last
/// zeroes ("12.50"); null, objects and arrays are no facts.
final class KeptFacts {
  static final int MAX_DEPTH = 50;
  static final int MAX_VALUE_CHARACTERS = 2_000;

  /// A few characters can write a number of a billion digits ("1e999999999").
  static final int MAX_DIGITS = 100;

  private static final ObjectReader JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxNumberLength(AnswerBody.MAX_BYTES)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .readerFor(JsonNode.class);

  private KeptFacts() {}

  /// @param keep fact name to JSON pointer; a pointer that is none leads nowhere
  static Map<String, String> in(byte[] body, Map<String, String> keep) throws DipFailed {
    JsonNode answer = parsed(body);
    Map<String, String> facts = new LinkedHashMap<>();
    keep.forEach(
        (fact, pointer) ->
            pointer(pointer)
                .map(answer::at)
                .flatMap(KeptFacts::text)
                .ifPresent(text -> facts.put(fact, text)));
    return Map.copyOf(facts);
  }

  private static JsonNode parsed(byte[] body) throws DipFailed {
    try {
      JsonNode answer = JSON.readTree(body);
      if (answer.isMissingNode()) {
        throw new DipFailed(Trouble.NOT_JSON);
      }
      return answer;
    } catch (StreamConstraintsException e) {
      throw new DipFailed(Trouble.TOO_DEEP);
    } catch (IOException | NumberFormatException e) {
      // The second for an exponent no number here can have, which Jackson lets through bare.
      throw new DipFailed(Trouble.NOT_JSON);
    }
  }

  private static Optional<JsonPointer> pointer(String text) {
    boolean valid = text.isEmpty() || text.startsWith("/");
    return valid ? Optional.of(JsonPointer.compile(text)) : Optional.empty();
  }

  private static Optional<String> text(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> Optional.of(storable(node.textValue()));
      case BOOLEAN -> Optional.of(node.asText());
      case NUMBER -> number(node.decimalValue());
      case NULL, MISSING, OBJECT, ARRAY, BINARY, POJO -> Optional.empty();
    };
  }

  private static Optional<String> number(BigDecimal number) {
    boolean sayable = Math.abs((long) number.scale()) <= MAX_DIGITS && number.precision() <= MAX_DIGITS;
    return sayable ? Optional.of(number.toPlainString()) : Optional.empty();
  }

  /// Control characters and halves of characters cannot be stored, let alone said.
  private static String storable(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .filter(point -> !Character.isISOControl(point) || Character.isWhitespace(point))
        .filter(point -> Character.getType(point) != Character.SURROGATE)
        .takeWhile(point -> kept.length() + Character.charCount(point) <= MAX_VALUE_CHARACTERS)
        .forEachOrdered(kept::appendCodePoint);
    return kept.toString();
  }
}
