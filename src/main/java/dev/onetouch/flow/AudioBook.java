package dev.onetouch.flow;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// The company's uploaded audio, by the names prompts give it. The sound itself is elsewhere.
public record AudioBook(Map<String, Entry> entries) {
  public static final AudioBook EMPTY = new AudioBook(Map.of());

  public AudioBook {
    entries = Map.copyOf(entries);
  }

  /// @param digest SHA-256 of the file in hexadecimal: another file under the same name has another one
  /// @param length how long it plays
  public record Entry(String digest, Duration length) {}

  public Optional<Entry> find(String name) {
    return Optional.ofNullable(entries.get(name));
  }
}
