package dev.onetouch.app.settings;

import java.util.List;

/// What came of reading the settings: all of them, or every reason why not.
public sealed interface SettingsReading<T> {

  record Complete<T>(T settings) implements SettingsReading<T> {}

  record Refused<T>(List<SettingsProblem> problems) implements SettingsReading<T> {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
