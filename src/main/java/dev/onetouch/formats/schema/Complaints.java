package dev.onetouch.formats.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.Node;
import dev.onetouch.formats.source.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says in our own words what the validator found. What would be accepted is the `description` beside the rule that
/// failed, so schema and refusal cannot drift apart.
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

  // The branches of a "one of" each say why they do not fit; only the choice as a whole is of use to a reader.
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
      case "required" -> spot.refuse("no key \"" + error.getProperty() + "\"",
          "\"" + error.getProperty() + "\": " + described(property(rule, error.getProperty())));
      case "oneOf" -> spot.refuse(described(rule));
      default -> ofValue(error, spot, rule);
    };
  }

  private Refusal ofValue(Error error, Spot spot, JsonNode rule) {
    String path = error.getEvaluationPath().toString();
    if (path.contains("/propertyNames/") || path.endsWith("/propertyNames")) {
      String key = error.getProperty() != null ? error.getProperty() : error.getInstanceNode().asString();
      return spot.refuseKey(key, described(rule));
    }
    return spot.refuse(found(spot), described(rule));
  }

  private static String found(Spot spot) {
    String shown = spot.node().shown();
    return spot.pointer().contains("/password") && spot.node() instanceof Node.Text ? "a text" : shown;
  }

  private JsonNode ruleAround(Error error) {
    JsonNode whole = schemas.get(String.valueOf(error.getSchemaLocation().getAbsoluteIri()));
    String fragment = error.getSchemaLocation().getFragment().toString();
    int last = fragment.lastIndexOf('/');
    JsonNode rule = whole == null || last < 0 ? null : whole.at(fragment.substring(0, last));
    return rule == null ? new ObjectMapper().createObjectNode() : rule;
  }

  private JsonNode property(JsonNode rule, String name) {
    JsonNode property = rule.path("properties").path(name);
    String ref = property.path("$ref").asText();
    if (!ref.startsWith("#")) {
      return property;
    }
    return schemas.values().stream()
        .map(schema -> schema.at(ref.substring(1)))
        .filter(found -> !found.isMissingNode())
        .findFirst()
        .orElse(property);
  }

  private static String described(JsonNode rule) {
    return Optional.of(rule.path("description").asText()).filter(text -> !text.isEmpty()).orElse("another value");
  }

  private static String keys(JsonNode rule) {
    List<String> names = new ArrayList<>();
    rule.path("properties").fieldNames().forEachRemaining(names::add);
    return String.join(", ", names);
  }

  private static Spot spotAt(Spot root, String pointer) {
    Spot spot = root;
    for (String token : pointer.split("/", -1)) {
      String key = Spot.unescaped(token);
      spot = switch (spot.node()) {
        case Node.Table table when table.entries().containsKey(key) -> spot.child(key, table.entries().get(key));
        case Node.Row row when key.matches("[0-9]{1,9}") && Integer.parseInt(key) < row.items().size() ->
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
