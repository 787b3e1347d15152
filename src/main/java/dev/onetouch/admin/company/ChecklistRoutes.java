package dev.onetouch.admin.company;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.company.CompanyBook.Progress;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.switchboard.NumberCare;
import dev.onetouch.web.Api;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is left to do until the first call is answered. Each step is looked at, none is ticked off by hand.
final class ChecklistRoutes {
  /// The carrier is not asked again within this, however often the page is.
  static final Duration FRESH = Duration.ofSeconds(5);

  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final CompanyBook book;
  private final NumberCare care;
  private final InstantSource clock;
  private volatile Seen seen = new Seen(Instant.MIN, Optional.empty());

  ChecklistRoutes(CompanyBook book, NumberCare care, InstantSource clock) {
    this.book = book;
    this.care = care;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(new Route.Guarded(Method.GET, Api.PREFIX + "/checklist", LOOKS, this::show));
  }

  private void show(Exchange exchange, SignedIn who) {
    Progress progress = book.progress();
    Optional<List<PhoneNumber>> pointing = pointingHere();
    Set<String> ours = Set.copyOf(book.numbers().stream().map(ChecklistRoutes::number).toList());
    boolean number = pointing.orElse(List.of()).stream().anyMatch(one -> ours.contains(one.e164()));
    List<Step> steps = List.of(
        new Step("company", book.company().has("name") && book.company().has("duty-line"), "/company"),
        new Step("provider", pointing.isPresent(), "/numbers"),
        new Step("number", number, "/numbers"),
        new Step("hours", progress.hours() > 0, "/hours"),
        new Step("team", progress.teams() > 0 && progress.signIns() > 0, "/people"),
        new Step("flow", progress.published() > 0, "/flows"),
        new Step("test-call", progress.calls() > 0, "/phone"));
    exchange.json(200, Map.of("steps", steps, "complete", steps.stream().allMatch(Step::done)));
  }

  private Optional<List<PhoneNumber>> pointingHere() {
    Seen last = seen;
    Instant now = clock.instant();
    if (now.isBefore(last.at()) || last.at().isBefore(now.minus(FRESH))) {
      last = new Seen(now, care.pointingHere());
      seen = last;
    }
    return last.numbers();
  }

  private static String number(JsonNode one) {
    return one.path("number").asText();
  }

  private record Seen(Instant at, Optional<List<PhoneNumber>> numbers) {}

  record Step(String id, boolean done, String link) {}
}
