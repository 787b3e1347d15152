package dev.onetouch.app.logging;

import net.logstash.logback.mask.ValueMasker;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/// Every text in a JSON log line, fit for a log. JSON escapes line breaks by itself; they stay, for stack traces.
public final class DiscreetValue implements ValueMasker {
  @Override
  public @Nullable Object mask(TokenStreamContext context, Object value) {
    if (!(value instanceof CharSequence text)) {
      return null;
    }
    String original = text.toString();
    String discreet = Discretion.lines(original);
    // The encoder takes null for "leave it as it is".
    return discreet.equals(original) ? null : discreet;
  }
}
