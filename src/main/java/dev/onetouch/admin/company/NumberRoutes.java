package dev.onetouch.admin.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.admin.company.Entries.Shelf;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.switchboard.NumberCare;
import dev.onetouch.switchboard.NumberCare.Look;
import dev.onetouch.web.Api;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Refused;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The numbers people dial: which flow answers each, and whether the carrier brings its calls here.
final class NumberRoutes {
  static final Shelf SHELF = new Shelf("numbers", "number", Set.of("name", "flow", "duty-line", "note"));
  private static final String PATH = Api.PREFIX + "/numbers";
  private static final String ONE = PATH + "/{number}";
  private static final Set<Role> CHANGES = Set.of(Role.ADMINISTRATOR);
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final CompanyBook book;
  private final Entries entries;
  private final NumberCare care;
  private final NumberChecks checks;

  NumberRoutes(CompanyBook book, Entries entries, NumberCare care, NumberChecks checks) {
    this.book = book;
    this.entries = entries;
    this.care = care;
    this.checks = checks;
  }

  List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, PATH, LOOKS, this::list),
        new Route.Guarded(Method.PUT, ONE, CHANGES, this::put),
        new Route.Guarded(Method.DELETE, ONE, CHANGES, this::remove),
        new Route.Guarded(Method.POST, ONE + "/check", LOOKS,
            (exchange, _) -> look(exchange, care::look, "")),
        new Route.Guarded(Method.POST, ONE + "/fix", CHANGES,
            (exchange, who) -> look(exchange, care::fix, who.agent())));
  }

  private void list(Exchange exchange, SignedIn who) {
    exchange.json(200, Map.of("numbers", book.numbers()));
  }

  private void put(Exchange exchange, SignedIn who) {
    PhoneNumber number = number(exchange);
    ObjectNode body = Entries.body(exchange, SHELF);
    if (!body.has("flow") && find(number).isEmpty()) {
      body.putNull("flow");
    }
    entries.put(exchange, who, SHELF, number.e164(), body);
  }

  private void remove(Exchange exchange, SignedIn who) {
    PhoneNumber number = onFile(exchange);
    entries.remove(exchange, who, SHELF, number.e164());
  }

  private void look(Exchange exchange, Function<PhoneNumber, Look> how, String fixedBy) {
    PhoneNumber number = onFile(exchange);
    checks.keep(number.e164(), shown(how.apply(number)), fixedBy);
    exchange.json(200, find(number).orElseThrow(NumberRoutes::notThere));
  }

  private static JsonNode shown(Look look) {
    ObjectNode shown = JsonNodeFactory.instance.objectNode();
    shown.put("points-here", look.pointsHere().name().toLowerCase(Locale.ROOT));
    shown.put("voice-url", look.voiceUrl()).put("fallback", look.fallback()).put("status", look.status());
    ArrayNode why = shown.putArray("why");
    look.why().forEach(remark -> why.add(remark.word()));
    return shown.put("detail", look.detail());
  }

  private Optional<JsonNode> find(PhoneNumber number) {
    return book.numbers().stream().filter(one -> one.path("number").asText().equals(number.e164())).findFirst();
  }

  private PhoneNumber onFile(Exchange exchange) {
    PhoneNumber number = number(exchange);
    return find(number).map(_ -> number).orElseThrow(NumberRoutes::notThere);
  }

  private static PhoneNumber number(Exchange exchange) {
    return PhoneNumber.parse(exchange.pathParameter("number")).orElseThrow(NumberRoutes::notThere);
  }

  private static Refused notThere() {
    return new Refused(Problem.notFound("There is no such number."));
  }
}
