package dev.onetouch.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// A time as people say it, on the company's clock: "today at 2:00 PM", "tomorrow at 9:00 AM", "on Monday at ...".
final class SpokenTime {
  private static final int DAYS_CALLED_BY_NAME = 7;

  private SpokenTime() {}

  static String say(Progress call, Instant instant) {
    return say(call, instant, call.company().zone());
  }

  /// On another clock.
  static String say(Progress call, Instant instant, ZoneId zone) {
    Locale locale = Locale.forLanguageTag(call.state().language());
    ZonedDateTime then = instant.atZone(zone);
    LocalDate today = call.at().atZone(zone).toLocalDate();
    long days = ChronoUnit.DAYS.between(today, then.toLocalDate());
    String phrase = days == 0 ? "time-today" : days == 1 ? "time-tomorrow" : days < DAYS_CALLED_BY_NAME ? "time-weekday" : "time-date";
    return call.company().phrases().say(call.state().language(), phrase)
        .replace("{time}", plain(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(then)))
        .replace("{day}", then.getDayOfWeek().getDisplayName(TextStyle.FULL, locale))
        .replace("{date}", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(then));
  }

  /// Typesetters' narrow and unbreakable spaces are nothing to a voice, and trip up whoever searches a transcript.
  private static String plain(String time) {
    return time.replace('\u202F', ' ').replace('\u00A0', ' ');
  }
}
