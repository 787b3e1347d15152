package dev.onetouch.formats.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.Error;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.Node;
import dev.onetouch.formats.source.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says in our own words what the validator found. What would be accepted is the `description` beside the
/// rule that failed, so schema and refusal cannot drift apart.
final class Complaints {
  private final Map<String, JsonNode> schemas = new HashMap<>();

  Complaints(Map<String, String> texts) {
    ObjectMapper mapper = new ObjectMapper();
    texts.forEach((address, text) -> {
      try {
        schemas.put(address, mapper.readTree(text));
      } catch (JsonProcessingException broken) {
        throw new IllegalStateException("the schema " + address + " is not JSON", broken);
      }
    });
  }

  // The branches of a "one of" each say why they do not fit; only the choice as a whole is of use to a
  // reader.
  static boolean worthTelling(Error error) {
    String path = error.getEvaluationPath().toString();
    int oneOf = path.indexOf("/oneOf/");
    return oneOf < 0 && !(error.getKeyword().equals("if") || error.getKeyword().equals("then"));
  }

  Refusal refusal(Error error, Spot root) {
    Spot spot = spotAt(root, error.getInstanceLocation().toString());
    JsonNode rule = ruleAround(error);
    return switch (error.getKeyword()) {
      case "additionalProperties" -> spot.refuseKey(error.getProperty(), "the keys " + keys(rule));
      case "required" ->
          spot.refuse(
              "no key \"" + error.getProperty() + "\"",
              "\""
                  + error.getProperty()
                  + "\": "
                  + described(resolved(error, rule.path("properties").path(error.getProperty()))));
      case "propertyNames" ->
          spot.refuseKey(
              error.getProperty(), described(resolved(error, rule.path("propertyNames"))));
      case "oneOf" -> spot.refuse(described(rule));
      default -> spot.refuse(found(spot), described(rule));
    };
  }

  private static String found(Spot spot) {
    String shown = spot.node().shown();
    return spot.pointer().contains("/password") && spot.node() instanceof Node.Text ? "a text" : shown;
  }

  private JsonNode ruleAround(Error error) {
    String fragment = error.getSchemaLocation().getFragment().toString();
    return whole(error).at(fragment.substring(0, Math.max(0, fragment.lastIndexOf('/'))));
  }

  private JsonNode resolved(Error error, JsonNode rule) {
    String ref = rule.path("$ref").asText();
    return ref.startsWith("#") ? whole(error).at(ref.substring(1)) : rule;
  }

  private JsonNode whole(Error error) {
    return schemas.getOrDefault(
        String.valueOf(error.getSchemaLocation().getAbsoluteIri()), MissingNode.getInstance());
  }

  private static String described(JsonNode rule) {
    return Optional.of(rule.path("description").asText())
        .filter(text -> !text.isEmpty())
        .orElse("another value");
  }

  private static String keys(JsonNode rule) {
    List<String> names = new ArrayList<>();
    rule.path("properties").fieldNames().forEachRemaining(names::add);
    return String.join(", ", names);
  }

  private static Spot spotAt(Spot root, String pointer) {
    Spot spot = root;
    for (String token : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      String key = Spot.unescaped(token);
      spot =
          switch (spot.node()) {
            case Node.Table table when table.entries().containsKey(key) ->
                spot.child(key, table.entries().get(key));
            case Node.Row row
                when key.matches("[0-9]{1,9}") && Integer.parseInt(key) < row.items().size() ->
                spot.child(Integer.parseInt(key), row.items().get(Integer.parseInt(key)));
            case Node.Table table -> spot;
            case Node.Row row -> spot;
            case Node.Text text -> spot;
            case Node.Numeral numeral -> spot;
            case Node.Flag flag -> spot;
            case Node.Nothing nothing -> spot;
          };
    }
    return spot;
  }
}
