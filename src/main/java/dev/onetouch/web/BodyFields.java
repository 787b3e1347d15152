package dev.onetouch.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.onetouch.web.Problem.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields of a JSON object, read one by one; whatever is wrong is collected, so that a caller
/// of the API hears of every mistake at once. Call [#done()] after the last field: it refuses what
/// was found wrong and what nobody asked for.
public final class BodyFields {
  private final JsonNode object;
  private final Set<String> known = new HashSet<>();
  private final String place;
  private final List<FieldError> errors;

  private BodyFields(JsonNode object, String place, List<FieldError> errors) {
    this.object = object;
    this.place = place;
    this.errors = errors;
  }

  public static BodyFields of(JsonNode body) {
    if (!body.isObject()) {
      throw new Refused(
          Problem.badBody(
              "A JSON object is expected.",
              List.of(new FieldError("", "expected an object, found " + FieldText.kind(body)))));
    }
    return new BodyFields(body, "", new ArrayList<>());
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
      wrong(name, "expected text, found " + FieldText.kind(node));
      return Optional.of("");
    }
    String text = FieldText.storable(node.textValue());
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

  /// An object, as it came.
  public Optional<JsonNode> optionalObject(String name) {
    known.add(name);
    JsonNode node = object.get(name);
    if (node != null && !node.isObject()) {
      if (!errorAt(name)) {
        wrong(name, "expected an object, found " + FieldText.kind(node));
      }
      return Optional.empty();
    }
    return Optional.ofNullable(node);
  }

  /// As [#optionalObject]; empty of everything after a mistake.
  public JsonNode object(String name) {
    return optionalObject(name).orElseGet(() -> {
      missing(name);
      return JsonNodeFactory.instance.objectNode();
    });
  }

  /// A list of at most so many objects, each to be read like a body of its own; its mistakes are told with their place.
  public List<BodyFields> objects(String name, int max) {
    known.add(name);
    JsonNode node = object.get(name);
    if (node == null) {
      missing(name);
      return List.of();
    }
    if (!node.isArray() || node.size() > max) {
      wrong(name, "expected a list of at most " + max);
      return List.of();
    }
    List<BodyFields> all = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      all.add(new BodyFields(node.get(i), pointer(name) + "/" + i, errors));
    }
    return all;
  }

  /// An object to be read like a body of its own; its mistakes are told with their place.
  public Optional<BodyFields> optionalFields(String name) {
    return optionalObject(name).map(node -> new BodyFields(node, pointer(name), errors));
  }

  /// Texts by name, at most so many; each of at most so many characters.
  public Map<String, String> texts(String name, int max, int maxCharacters) {
    Map<String, String> texts = new LinkedHashMap<>();
    optionalFields(name).ifPresent(fields -> {
      if (fields.object.size() > max) {
        wrong(name, "at most " + max + " are taken, found " + fields.object.size());
        return;
      }
      fields.object.fieldNames().forEachRemaining(
          key -> texts.put(FieldText.storable(key), fields.textOrEmpty(key, maxCharacters)));
    });
    return texts;
  }

  /// A list of at most so many texts, each of at most so many characters; empty when there is none.
  public List<String> optionalTexts(String name, int max, int maxCharacters) {
    known.add(name);
    List<String> texts = new ArrayList<>();
    for (JsonNode one : object.path(name)) {
      texts.add(FieldText.storable(one.asText()));
    }
    boolean right = !object.has(name)
        || object.get(name).isArray()
            && object.get(name).valueStream().allMatch(JsonNode::isTextual)
            && texts.size() <= max
            && texts.stream().allMatch(text -> text.length() <= maxCharacters);
    if (!right) {
      wrong(name, "expected a list of at most " + max + " texts of at most " + maxCharacters + " characters");
    }
    return texts;
  }

  /// A number from 0 up; 0 after a mistake.
  public long count(String name) {
    known.add(name);
    JsonNode node = object.get(name);
    if (node == null) {
      missing(name);
      return 0;
    }
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
      wrong(name, "expected a number from 0 up");
      return 0;
    }
    return node.longValue();
  }

  /// Any number; 0 after a mistake.
  public double number(String name) {
    known.add(name);
    JsonNode node = object.get(name);
    if (node == null) {
      missing(name);
      return 0;
    }
    if (!node.isNumber()) {
      wrong(name, "expected a number, found " + FieldText.kind(node));
    }
    return node.doubleValue();
  }

  public Optional<Boolean> optionalFlag(String name) {
    known.add(name);
    JsonNode node = object.get(name);
    if (node == null) {
      return Optional.empty();
    }
    if (!node.isBoolean()) {
      wrong(name, "expected true or false, found " + FieldText.kind(node));
    }
    return Optional.of(node.booleanValue());
  }

  /// All of it, as it came.
  public JsonNode whole() {
    return object;
  }

  /// Notes a mistake that the caller of this class found.
  public void wrong(String name, String detail) {
    errors.add(new FieldError(pointer(name), detail));
  }

  /// Notes what nobody asked for, of an object inside the body; [#done()] of the body refuses it.
  public void over() {
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        wrong(
            name,
            "unknown field; known are " + String.join(", ", known.stream().sorted().toList()));
      }
    }
  }

  /// @throws Refused with everything that was wrong
  public void done() {
    over();
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

  private String pointer(String name) {
    return place + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
