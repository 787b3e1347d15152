package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How two flow files differ, value by value. The order of steps and keys means nothing.
public final class FlowDiff {
  /// Deeper than a flow file ever is; beyond, values are compared whole.
  private static final int MAX_DEPTH = 40;
  private static final String STEPS = "steps";

  private FlowDiff() {}

  /// @param before none when it is new; after none when it is gone
  public record ValueChange(String pointer, Optional<JsonNode> before, Optional<JsonNode> after) {}

  /// @param change added, removed or changed
  public record StepChange(String step, String change, String kind, List<ValueChange> changes) {
    public StepChange {
      changes = List.copyOf(changes);
    }
  }

  /// What changed beside the steps.
  public static List<ValueChange> flow(JsonNode before, JsonNode after) {
    List<ValueChange> changes = new ArrayList<>();
    for (String key : keys(before, after)) {
      if (!key.equals(STEPS)) {
        compare("/" + escaped(key), before.get(key), after.get(key), changes, 0);
      }
    }
    return changes;
  }

  /// Steps in the order of the file, those that are gone last.
  public static List<StepChange> steps(JsonNode before, JsonNode after) {
    JsonNode old = object(before.get(STEPS));
    JsonNode now = object(after.get(STEPS));
    List<StepChange> changes = new ArrayList<>();
    for (String step : keys(now, old)) {
      JsonNode was = old.get(step);
      JsonNode is = now.get(step);
      if (was == null || is == null) {
        JsonNode there = is == null ? was : is;
        changes.add(new StepChange(step, is == null ? "removed" : "added", kind(there), List.of()));
      } else if (!was.equals(is)) {
        List<ValueChange> values = new ArrayList<>();
        compare("/" + STEPS + "/" + escaped(step), was, is, values, 0);
        changes.add(new StepChange(step, "changed", kind(is), values));
      }
    }
    return changes;
  }

  private static void compare(String at, JsonNode was, JsonNode is, List<ValueChange> into, int depth) {
    if (was != null && was.equals(is)) {
      return;
    }
    if (was != null && is != null && depth < MAX_DEPTH && was.isObject() && is.isObject()) {
      keys(was, is).forEach(key -> compare(at + "/" + escaped(key), was.get(key), is.get(key), into, depth + 1));
    } else if (was != null && is != null && depth < MAX_DEPTH && was.isArray() && is.isArray()) {
      for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
        compare(at + "/" + i, was.get(i), is.get(i), into, depth + 1);
      }
    } else {
      into.add(new ValueChange(at, Optional.ofNullable(was), Optional.ofNullable(is)));
    }
  }

  private static Set<String> keys(JsonNode first, JsonNode second) {
    Set<String> keys = new LinkedHashSet<>();
    first.fieldNames().forEachRemaining(keys::add);
    second.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static JsonNode object(JsonNode node) {
    return node != null && node.isObject() ? node : JsonNodeFactory.instance.objectNode();
  }

  private static String kind(JsonNode step) {
    return step.path("kind").asText("");
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
