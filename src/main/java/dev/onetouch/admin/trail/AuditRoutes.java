package dev.onetouch.admin.trail;

import dev.onetouch.admin.trail.AuditTrail.Entry;
import dev.onetouch.admin.trail.AuditTrail.Place;
import dev.onetouch.admin.trail.AuditTrail.Search;
import dev.onetouch.web.Api;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The audit trail, page by page and as a file.
public final class AuditRoutes {
  static final int PAGE = 100;
  static final int MOST_EXPORTED = 50_000;
  private static final String PATH = Api.PREFIX + "/audit";
  private static final int MAX_WORD = 64;
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final AuditTrail trail;

  public AuditRoutes(AuditTrail trail) {
    this.trail = trail;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, PATH, LOOKS, this::page),
        new Route.Guarded(Method.GET, PATH + "/export", LOOKS, this::export));
  }

  private void page(Exchange exchange, SignedIn who) {
    Optional<Place> after = exchange.queryParameter("page").map(AuditRoutes::place);
    List<Entry> found = trail.entries(search(exchange), after, PAGE + 1);
    List<Entry> shown = found.subList(0, Math.min(PAGE, found.size()));
    Optional<String> next = found.size() > PAGE ? Optional.of(written(shown.getLast().place())) : Optional.empty();
    exchange.json(200, new Page(shown, AuditTrail.KINDS, next));
  }

  private void export(Exchange exchange, SignedIn who) {
    List<Entry> found = trail.entries(search(exchange), Optional.empty(), MOST_EXPORTED + 1);
    byte[] file = AuditFile.of(found.subList(0, Math.min(MOST_EXPORTED, found.size())), found.size() > MOST_EXPORTED)
        .getBytes(StandardCharsets.UTF_8);
    exchange.bytes(200, Map.of(
        "Content-Type", "text/csv; charset=utf-8", "Content-Disposition", "attachment; filename=\"audit.csv\""), file);
  }

  private static Search search(Exchange exchange) {
    Period period = Period.of(exchange, Period.ALWAYS_BEFORE, Period.ALWAYS_AFTER);
    String what = exchange.queryParameter("what").orElse("");
    if (!what.isEmpty() && !AuditTrail.KINDS.contains(what)) {
      throw Period.refused("what", "accepted are " + String.join(", ", AuditTrail.KINDS));
    }
    String who = exchange.queryParameter("who").orElse("");
    if (who.length() > MAX_WORD || who.indexOf(0) >= 0) {
      throw Period.refused("who", "expected an agent's id");
    }
    return new Search(period.from(), period.to(), what, who);
  }

  private static String written(Place place) {
    return place.at() + "_" + place.id();
  }

  private static Place place(String text) {
    int end = text.indexOf('_');
    try {
      if (end > 0 && text.length() <= 100 && text.indexOf(0) < 0) {
        Instant at = Instant.parse(text.substring(0, end));
        if (!at.isBefore(Period.ALWAYS_BEFORE) && !at.isAfter(Period.ALWAYS_AFTER)) {
          return new Place(at, text.substring(end + 1));
        }
      }
    } catch (DateTimeException _) {
      // As wrong as any other text.
    }
    throw Period.refused("page", "expected the next of the page before");
  }

  record Page(List<Entry> entries, List<String> kinds, Optional<String> next) {}
}
