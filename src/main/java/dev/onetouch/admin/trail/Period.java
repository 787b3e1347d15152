package dev.onetouch.admin.trail;

import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Problem.FieldError;
import dev.onetouch.web.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// From when to when, as a query says it.
record Period(Instant from, Instant to) {
  /// PostgreSQL's own calendar reaches further than anything that happens here.
  static final Instant ALWAYS_BEFORE = Instant.parse("1970-01-01T00:00:00Z");

  static final Instant ALWAYS_AFTER = Instant.parse("2200-01-01T00:00:00Z");

  static Optional<Instant> instant(Exchange exchange, String name) {
    return exchange.queryParameter(name).map(text -> {
      try {
        Instant at = OffsetDateTime.parse(text).toInstant();
        if (at.isBefore(ALWAYS_BEFORE) || at.isAfter(ALWAYS_AFTER)) {
          throw refused(name, "expected a time from 1970 to 2199");
        }
        return at;
      } catch (DateTimeException notATime) {
        throw refused(name, "expected a time such as 2026-11-27T17:00:00-08:00");
      }
    });
  }

  static Period of(Exchange exchange, Instant from, Instant to) {
    Period period = new Period(instant(exchange, "from").orElse(from), instant(exchange, "to").orElse(to));
    if (!period.from().isBefore(period.to())) {
      throw refused("from", "must be before to");
    }
    return period;
  }

  static Refused refused(String name, String detail) {
    return new Refused(Problem.badQuery(List.of(new FieldError("/" + name, detail))));
  }
}
