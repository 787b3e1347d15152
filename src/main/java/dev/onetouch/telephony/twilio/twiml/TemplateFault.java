package dev.onetouch.telephony.twilio.twiml;

import java.util.Comparator;

/// What is wrong with a template. A line of 0 means the file as a whole.
public record TemplateFault(String file, int line, String message)
    implements Comparable<TemplateFault> {
  private static final Comparator<TemplateFault> READING_ORDER =
      Comparator.comparing(TemplateFault::file)
          .thenComparingInt(TemplateFault::line)
          .thenComparing(TemplateFault::message);

  @Override
  public int compareTo(TemplateFault other) {
    return READING_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
  }
}
