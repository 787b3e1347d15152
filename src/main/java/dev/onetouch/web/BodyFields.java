package dev.onetouch.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.web.Problem.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The fields of a JSON object, read one by one; whatever is wrong is collected, so that a caller
/// of the API hears of every mistake at once. Call [#done()] after the last field: it refuses what
/// was found wrong and what nobody asked for.
public final class BodyFields {
  private final JsonNode object;
  private final Set<String> known = new HashSet<>();
  private final List<FieldError> errors = new ArrayList<>();

  private BodyFields(JsonNode object) {
    this.object = object;
  }

  public static BodyFields of(JsonNode body) {
    if (!body.isObject()) {
      throw new Refused(
          Problem.badBody(
              "A JSON object is expected.",
              List.of(new FieldError("", "expected an object, found " + kind(body)))));
    }
    return new BodyFields(body);
  }

  /// Text of 1 to `max` characters; empty after a mistake, which [#done()] refuses.
  public String text(String name, int max) {
    return optionalText(name, max)
        .filter(text -> {
          if (text.isBlank()) {
            wrong(name, "must not be empty");
          }
          return true;
        })
        .orElseGet(() -> missing(name));
  }

  /// Text of 0 to `max` characters, for what may be emptied.
  public String textOrEmpty(String name, int max) {
    return optionalText(name, max).orElseGet(() -> missing(name));
  }

  public Optional<String> optionalText(String name, int max) {
    known.add(name);
    JsonNode node = object.get(name);
    if (node == null) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      wrong(name, "expected text, found " + kind(node));
      return Optional.of("");
    }
    String text = storable(node.textValue());
    if (text.length() > max) {
      wrong(name, "at most " + max + " characters are taken, found " + text.length());
      return Optional.of("");
    }
    return Optional.of(text);
  }

  public String oneOf(String name, String... accepted) {
    return optionalOneOf(name, accepted).orElseGet(() -> missing(name));
  }

  public Optional<String> optionalOneOf(String name, String... accepted) {
    Optional<String> found = optionalText(name, 100);
    if (found.isPresent() && !errorAt(name) && !List.of(accepted).contains(found.get())) {
      wrong(name, "accepted are " + String.join(", ", accepted) + "; found '" + found.get() + "'");
    }
    return found;
  }

  /// Notes a mistake that the caller of this class found.
  public void wrong(String name, String detail) {
    errors.add(new FieldError(pointer(name), detail));
  }

  /// @throws Refused with everything that was wrong
  public void done() {
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        wrong(
            name,
            "unknown field; known are " + String.join(", ", known.stream().sorted().toList()));
      }
    }
    if (!errors.isEmpty()) {
      throw new Refused(Problem.badBody(errors.getFirst().detail(), errors));
    }
  }

  private String missing(String name) {
    if (!errorAt(name)) {
      wrong(name, "is missing");
    }
    return "";
  }

  private boolean errorAt(String name) {
    return errors.stream().anyMatch(error -> error.pointer().equals(pointer(name)));
  }

  private static String pointer(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /// What PostgreSQL's text cannot hold is left out: NUL and halves of characters.
  private static String storable(String text) {
    return text.codePoints()
        .filter(point ->
            point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String kind(JsonNode node) {
    return node.isMissingNode()
        ? "nothing"
        : node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
  }
}
