package dev.onetouch.app.logging;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An exception whose messages fit on one line. A message often quotes what came in, and a line break in it would start a
/// log line of the sender's choosing.
record DiscreetThrowable(IThrowableProxy thrown) implements IThrowableProxy {
  @Override
  public @Nullable String getMessage() {
    return clean(thrown.getMessage());
  }

  @Override
  public @Nullable String getOverridingMessage() {
    return clean(thrown.getOverridingMessage());
  }

  @Override
  public String getClassName() {
    return thrown.getClassName();
  }

  @Override
  public StackTraceElementProxy[] getStackTraceElementProxyArray() {
    return thrown.getStackTraceElementProxyArray();
  }

  @Override
  public int getCommonFrames() {
    return thrown.getCommonFrames();
  }

  @Override
  public @Nullable IThrowableProxy getCause() {
    IThrowableProxy cause = thrown.getCause();
    return cause == null ? null : new DiscreetThrowable(cause);
  }

  @Override
  public IThrowableProxy[] getSuppressed() {
    return Arrays.stream(thrown.getSuppressed()).map(DiscreetThrowable::new).toArray(IThrowableProxy[]::new);
  }

  @Override
  public boolean isCyclic() {
    return thrown.isCyclic();
  }

  private static @Nullable String clean(@Nullable String message) {
    return message == null ? null : Discretion.line(message);
  }
}
