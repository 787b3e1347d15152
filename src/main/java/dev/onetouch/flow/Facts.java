package dev.onetouch.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is known in a call, by name: keyed in, said, fetched or on file. Values are text; conditions compare them.
public record Facts(Map<String, String> values) {
  public static final Facts NONE = new Facts(Map.of());
  public static final int MAX_FACTS = 200;
  public static final int MAX_VALUE_CHARACTERS = 2_000;

  public Facts {
    values = Map.copyOf(values);
  }

  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  public boolean knows(String name) {
    return value(name).isPresent();
  }

  /// These facts and one more. Past [#MAX_FACTS] a new name is left out, and a long value is cut: a call goes on with what it knows.
  public Facts with(String name, String value) {
    if (!values.containsKey(name) && values.size() >= MAX_FACTS) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value.length() > MAX_VALUE_CHARACTERS ? value.substring(0, MAX_VALUE_CHARACTERS) : value);
    return new Facts(more);
  }

  public Facts withAll(Map<String, String> added) {
    Facts facts = this;
    for (Map.Entry<String, String> fact : added.entrySet()) {
      facts = facts.with(fact.getKey(), fact.getValue());
    }
    return facts;
  }
}
