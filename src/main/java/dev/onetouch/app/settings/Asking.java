package dev.onetouch.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Asks for one setting after another and keeps count of what was wrong, so that the operator hears everything at once. A
/// wrong or missing value is answered with a stand-in, which nobody sees: [#finish] refuses then.
final class Asking {
  private static final int SHOWN = 60;

  private final SettingsSource source;
  private final List<SettingsProblem> problems = new ArrayList<>();

  Asking(SettingsSource source) {
    this.source = source;
    problems.addAll(source.problems());
  }

  boolean given(SettingKey key) {
    return source.find(key).isPresent();
  }

  /// @param usual what it is when nobody says
  <T> T ask(SettingKey key, T usual, Function<String, Optional<T>> spelling) {
    Optional<SettingsSource.Given> given = source.find(key);
    if (given.isEmpty()) {
      return usual;
    }
    Optional<T> value = spelling.apply(given.get().text());
    if (value.isEmpty()) {
      problems.add(new SettingsProblem(given.get().place(), "found " + shown(key, given.get().text()), key.accepted()));
    }
    return value.orElse(usual);
  }

  /// @param standIn what to go on with, so that the next problem is found too
  <T> T require(SettingKey key, T standIn, Function<String, Optional<T>> spelling) {
    if (!given(key)) {
      missing(key);
    }
    return ask(key, standIn, spelling);
  }

  void missing(SettingKey key) {
    problems.add(new SettingsProblem(key.variable() + " (in the file: " + key.path() + ")", "not set", key.accepted()));
  }

  <T> SettingsReading<T> finish(T settings) {
    return problems.isEmpty() ? new SettingsReading.Complete<>(settings) : new SettingsReading.Refused<>(problems);
  }

  private static String shown(SettingKey key, String text) {
    if (key.secret()) {
      return text.isEmpty() ? "nothing readable" : "a value that is not shown";
    }
    // An address may carry a password before its @ or behind its ?.
    String safe = text.replaceFirst("//[^/]*@", "//...@").replaceFirst("\\?.*", "?...");
    String clean = safe.replaceAll("\\p{Cntrl}", " ");
    return "\"" + (clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "...") + "\"";
  }
}
