package dev.onetouch.telephony.sandbox.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/// Twilio's dates: RFC 2822 in answers, ISO in filters.
final class Dates {

  private static final DateTimeFormatter RFC_2822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Dates() {}

  static String rfc2822(Instant instant) {
    return RFC_2822.format(instant);
  }

  /// Compares an instant with a filter: a whole day, or a moment.
  static int compare(Instant instant, String filter) {
    try {
      return filter.contains("T")
          ? instant.compareTo(Instant.parse(filter))
          : instant.atOffset(ZoneOffset.UTC).toLocalDate().compareTo(LocalDate.parse(filter));
    } catch (DateTimeParseException odd) {
      throw new Refused(400, 20001, "'" + filter + "' is no date");
    }
  }

  /// Whether any of the filters `name`, `name<` and `name>` is there.
  static boolean asked(Fields fields, String name) {
    return fields.has(name) || fields.has(name + "<") || fields.has(name + ">");
  }

  /// Whether an instant passes the filters `name`, `name<` and `name>`.
  static boolean passes(Fields fields, String name, Instant instant) {
    return (!fields.has(name) || compare(instant, fields.text(name, "")) == 0)
        && (!fields.has(name + "<") || compare(instant, fields.text(name + "<", "")) <= 0)
        && (!fields.has(name + ">") || compare(instant, fields.text(name + ">", "")) >= 0);
  }
}
