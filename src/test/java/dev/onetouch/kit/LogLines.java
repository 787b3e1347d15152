package dev.onetouch.kit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/// Listens to what some rooms log while it is open, and keeps it out of the test's own output.
public final class LogLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private final List<ILoggingEvent> heard = new CopyOnWriteArrayList<>();
  private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
  private final Logger logger;
  private final Level before;
  private final boolean additive;

  private LogLines(Logger logger) {
    this.logger = logger;
    this.before = logger.getLevel();
    this.additive = logger.isAdditive();
  }

  public static LogLines of(String name) {
    LogLines lines = listening((Logger) LoggerFactory.getLogger(name));
    lines.logger.setAdditive(false);
    lines.logger.setLevel(Level.DEBUG);
    return lines;
  }

  /// Everybody's warnings, for tests that break what libraries complain about too.
  public static LogLines ofAll() {
    LogLines lines = listening((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME));
    lines.logger.iteratorForAppenders().forEachRemaining(appender -> {
      if (appender != lines) {
        lines.others.add(appender);
      }
    });
    lines.others.forEach(lines.logger::detachAppender);
    return lines;
  }

  private static LogLines listening(Logger logger) {
    LogLines lines = new LogLines(logger);
    lines.setContext(logger.getLoggerContext());
    lines.start();
    logger.addAppender(lines);
    return lines;
  }

  @Override
  protected void append(ILoggingEvent event) {
    event.prepareForDeferredProcessing();
    heard.add(event);
  }

  public List<ILoggingEvent> events() {
    return List.copyOf(heard);
  }

  public List<String> warnings() {
    return heard.stream().filter(event -> event.getLevel() == Level.WARN).map(ILoggingEvent::getFormattedMessage).toList();
  }

  public String text() {
    return heard.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    logger.detachAppender(this);
    others.forEach(logger::addAppender);
    logger.setAdditive(additive);
    logger.setLevel(before);
    stop();
  }
}
