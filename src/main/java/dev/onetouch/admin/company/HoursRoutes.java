package dev.onetouch.admin.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.admin.company.CompanyBook.Hours;
import dev.onetouch.admin.company.Entries.Shelf;
import dev.onetouch.web.Api;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Refused;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Opening hours: a week, holidays, a time zone, and what happens at a given time.
final class HoursRoutes {
  static final Shelf SHELF = new Shelf("hours", "id", Set.of("id", "time-zone", "week", "holidays"));
  private static final String PATH = Api.PREFIX + "/hours";
  private static final Set<Role> CHANGES = Set.of(Role.ADMINISTRATOR);
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final CompanyBook book;
  private final Entries entries;
  private final HoursQuestion question;

  HoursRoutes(CompanyBook book, Entries entries, HoursQuestion question) {
    this.book = book;
    this.entries = entries;
    this.question = question;
  }

  List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, PATH, LOOKS, this::list),
        new Route.Guarded(Method.POST, PATH, CHANGES, this::add),
        new Route.Guarded(Method.PUT, PATH + "/{id}", CHANGES, this::change),
        new Route.Guarded(Method.DELETE, PATH + "/{id}", CHANGES, this::remove),
        new Route.Guarded(Method.POST, PATH + "/what-happens", LOOKS, this::whatHappens));
  }

  private void list(Exchange exchange, SignedIn who) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    book.hours().forEach(one -> {
      ObjectNode shown = one.entry().deepCopy();
      shown.putArray("used-by").addAll(one.usedBy());
      all.add(shown);
    });
    exchange.json(200, Map.of("hours", all, "time-zone", book.zone()));
  }

  private void add(Exchange exchange, SignedIn who) {
    ObjectNode body = Entries.body(exchange, SHELF);
    String id = body.path("id").asText("");
    if (find(id).isPresent()) {
      throw new Refused(Entries.exists("hours"));
    }
    entries.put(exchange, who, SHELF, id, withWeek(body));
  }

  private void change(Exchange exchange, SignedIn who) {
    String id = find(exchange.pathParameter("id")).orElseThrow(HoursRoutes::notThere).entry().path("id").asText();
    entries.put(exchange, who, SHELF, id, Entries.body(exchange, SHELF));
  }

  private void remove(Exchange exchange, SignedIn who) {
    Hours hours = find(exchange.pathParameter("id")).orElseThrow(HoursRoutes::notThere);
    if (!hours.usedBy().isEmpty()) {
      throw new Refused(Problem.of(409, "in-use", "Something hangs on it",
          "Agents or flows go by these hours; give them others first.").carrying(Map.of("used-by", hours.usedBy())));
    }
    entries.remove(exchange, who, SHELF, hours.entry().path("id").asText());
  }

  private void whatHappens(Exchange exchange, SignedIn who) {
    JsonNode body = exchange.fields(Entries.MAX_BYTES).whole();
    JsonNode wanted = body.path("hours");
    JsonNode entry = wanted.isTextual()
        ? find(wanted.textValue()).orElseThrow(HoursRoutes::notThere).entry().deepCopy().without(Entries.REVISION)
        : wanted;
    exchange.json(200, question.answer(entry, book.zone(), body.path("at").asText("")));
  }

  /// New hours of which nothing is said are closed.
  private static ObjectNode withWeek(ObjectNode body) {
    if (!body.has("week")) {
      body.putObject("week");
    }
    return body;
  }

  private Optional<Hours> find(String id) {
    return book.hours().stream().filter(one -> one.entry().path("id").asText().equals(id)).findFirst();
  }

  private static Refused notThere() {
    return new Refused(Problem.notFound("There are no such hours."));
  }
}
