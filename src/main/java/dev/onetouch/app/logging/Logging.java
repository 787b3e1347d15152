package dev.onetouch.app.logging;

import dev.onetouch.app.settings.LogSettings;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Chooses how the log is written. Must run before the first logger is asked for, because logback reads its configuration
/// then and never again.
public final class Logging {
  private static final String FILE = "logback.configurationFile";
  private static final String LEVEL = "onetouch.log.level";

  private Logging() {}

  public static void start(LogSettings settings) {
    if (System.getProperty(FILE) == null) {
      System.setProperty(
          FILE,
          switch (settings.format()) {
            case TEXT -> "logback.xml";
            case JSON -> "logback-json.xml";
          });
    }
    System.setProperty(LEVEL, settings.level());
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }
}
