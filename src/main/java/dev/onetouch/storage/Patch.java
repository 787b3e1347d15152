package dev.onetouch.storage;

import dev.onetouch.formats.directory.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a file says of one row: column to value, the columns it does not say left out.
final class Patch {
  private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

  static Patch of(String key, Object value) {
    Patch patch = new Patch();
    patch.columns.put(key, value);
    return patch;
  }

  Patch with(String column, Object value) {
    columns.put(column, value);
    return this;
  }

  /// @param usual what a cleared column goes back to
  <T> Patch with(String column, Part<T> part, @Nullable Object usual) {
    switch (part) {
      case Part.Unsaid<T> _ -> {
        // What is on file stays.
      }
      case Part.Cleared<T> _ -> columns.put(column, usual);
      case Part.Said<T>(T value) -> columns.put(column, value);
    }
    return this;
  }

  Map<String, @Nullable Object> columns() {
    return columns;
  }
}
