package dev.onetouch.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/// Texts out of a request's JSON, and words for what is no text.
final class FieldText {
  private FieldText() {}

  /// What PostgreSQL's text cannot hold is left out: NUL and halves of characters.
  static String storable(String text) {
    return text.codePoints()
        .filter(point ->
            point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static String kind(JsonNode node) {
    return node.isMissingNode()
        ? "nothing"
        : node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
