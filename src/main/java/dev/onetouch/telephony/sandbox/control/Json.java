package dev.onetouch.telephony.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.event.Stamp;
import dev.onetouch.telephony.sandbox.exchange.Direction;
import dev.onetouch.telephony.sandbox.exchange.LegStatus;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Writes the sandbox's own records as JSON: names in kebab-case, durations in seconds, instants as
/// ISO 8601, what is not there left out.
public final class Json {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  /// An event, with its kind, id and instant in front.
  public static ObjectNode event(CarrierEvent event) {
    ObjectNode node = NODES.objectNode();
    node.put("id", event.stamp().id());
    node.put("at", event.stamp().at().toString());
    node.put("kind", kebab(event.getClass().getSimpleName()));
    fill(node, (java.lang.Record) event);
    return node;
  }

  /// A record of the sandbox.
  public static ObjectNode of(java.lang.Record record) {
    ObjectNode node = NODES.objectNode();
    fill(node, record);
    return node;
  }

  /// Records in order.
  public static ArrayNode list(Collection<? extends java.lang.Record> records) {
    ArrayNode array = NODES.arrayNode();
    records.forEach(record -> array.add(of(record)));
    return array;
  }

  static ObjectNode object() {
    return NODES.objectNode();
  }

  private static void fill(ObjectNode node, java.lang.Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(record);
        if (!(value instanceof Stamp) && !Optional.empty().equals(value)) {
          node.set(kebab(component.getName()), node(value));
        }
      } catch (ReflectiveOperationException closed) {
        throw new IllegalStateException("records here are public: " + record.getClass(), closed);
      }
    }
  }

  private static JsonNode node(Object value) {
    return switch (value) {
      case Optional<?> optional -> node(optional.orElseThrow());
      case Duration duration -> NODES.numberNode(duration.toMillis() / 1000.0);
      case Boolean flag -> NODES.booleanNode(flag);
      case Integer number -> NODES.numberNode(number);
      case Long number -> NODES.numberNode(number);
      case Direction direction -> NODES.textNode(direction.wire());
      case LegStatus status -> NODES.textNode(status.wire());
      case Map<?, ?> map -> {
        ObjectNode node = NODES.objectNode();
        map.forEach((name, inner) -> node.set(String.valueOf(name), node(inner)));
        yield node;
      }
      case Collection<?> all -> {
        ArrayNode array = NODES.arrayNode();
        all.forEach(inner -> array.add(node(inner)));
        yield array;
      }
      case java.lang.Record record -> of(record);
      default -> NODES.textNode(value.toString());
    };
  }

  private static String kebab(String camel) {
    return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
