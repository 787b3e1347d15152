package dev.onetouch.formats.studio;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// An object of the flow file, its keys in the order in which people write them.
final class Table {
  private Table() {}

  static SequencedMap<String, Object> of(String key, Object value) {
    SequencedMap<String, Object> table = new LinkedHashMap<>();
    table.put(key, value);
    return table;
  }

  static SequencedMap<String, Object> of(String key, Object value, String other, Object otherValue) {
    SequencedMap<String, Object> table = of(key, value);
    table.put(other, otherValue);
    return table;
  }

  static SequencedMap<String, Object> step(String kind) {
    return of("kind", kind);
  }
}
