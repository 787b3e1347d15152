package dev.onetouch.app.logging;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;

/// `%discreetTrace` in a pattern: the stack trace, its messages on one line each and fit for a log.
public final class DiscreetTrace extends ThrowableProxyConverter {
  @Override
  protected String throwableProxyToString(IThrowableProxy thrown) {
    return Discretion.masked(super.throwableProxyToString(new DiscreetThrowable(thrown)));
  }
}
