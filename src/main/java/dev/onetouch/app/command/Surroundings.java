package dev.onetouch.app.command;

import java.nio.file.Path;
import java.util.Map;

/// From where a command was called.
public record Surroundings(Map<String, String> environment, Path directory) {
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  public static Surroundings ofThisProcess() {
    return new Surroundings(System.getenv(), Path.of("").toAbsolutePath());
  }
}
