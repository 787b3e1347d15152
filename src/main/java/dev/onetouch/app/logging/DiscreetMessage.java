package dev.onetouch.app.logging;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/// `%discreet` in a pattern: the message, fit for a log.
public final class DiscreetMessage extends MessageConverter {
  @Override
  public String convert(ILoggingEvent event) {
    return Discretion.line(super.convert(event));
  }
}
