package dev.onetouch.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of a day in wall-clock time, from a minute that is included to one that is not.
///
/// Written `09:00-17:00`; `24:00` is the end of the day. An end before the start is on the next day, so
/// `22:00-06:00` is a night of eight hours. Both the same is refused, for it might mean all day or never.
///
/// `startMinute` is 0 to 1439 and `endMinute` 1 to 1440, counted from midnight.
public record Span(int startMinute, int endMinute) {

  static final int MINUTES_A_DAY = 24 * 60;

  private static final Pattern FORM =
      Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])-(?:([01][0-9]|2[0-3]):([0-5][0-9])|24:00)");

  public Span {
    if (startMinute < 0 || startMinute >= MINUTES_A_DAY || endMinute < 1 || endMinute > MINUTES_A_DAY) {
      throw new IllegalArgumentException(
          "a span lies within a day, not from minute " + startMinute + " to " + endMinute);
    }
    if (startMinute == endMinute) {
      throw new IllegalArgumentException("a span needs a start and an end that differ");
    }
  }

  /// The span written in `text`, or nothing when it is no span. `22:00-00:00` ends at the end of the day.
  public static Optional<Span> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int start = minutes(form.group(1), form.group(2));
    int end = form.group(3) == null ? MINUTES_A_DAY : minutes(form.group(3), form.group(4));
    if (start == end) {
      return Optional.empty();
    }
    return Optional.of(new Span(start, end == 0 ? MINUTES_A_DAY : end));
  }

  /// As [#parse(String)], for text that is known to be a span.
  public static Span of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException(
        "not a span such as 09:00-17:00, 22:00-06:00 or 09:00-24:00: " + text));
  }

  boolean crossesMidnight() {
    return endMinute < startMinute;
  }

  private static int minutes(String hours, String minutes) {
    return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
  }

  /// As it is written in files.
  @Override
  public String toString() {
    return "%02d:%02d-%02d:%02d"
        .formatted(startMinute / 60, startMinute % 60, endMinute / 60, endMinute % 60);
  }
}
