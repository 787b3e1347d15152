package dev.onetouch.admin.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/// Teams.
final class TeamRoutes {
  private static final Shelf SHELF = new Shelf("teams", "id", Set.of("id", "name"));
  private static final String PATH = Api.PREFIX + "/teams";
  private static final Set<Role> CHANGES = Set.of(Role.ADMINISTRATOR);
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final CompanyBook book;
  private final Entries entries;

  TeamRoutes(CompanyBook book, Entries entries) {
    this.book = book;
    this.entries = entries;
  }

  List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, PATH, LOOKS, this::list),
        new Route.Guarded(Method.POST, PATH, CHANGES, this::add),
        new Route.Guarded(Method.PUT, PATH + "/{id}", CHANGES, this::change),
        new Route.Guarded(Method.DELETE, PATH + "/{id}", CHANGES, this::remove));
  }

  private void list(Exchange exchange, SignedIn who) {
    exchange.json(200, Map.of("teams", book.teams()));
  }

  private void add(Exchange exchange, SignedIn who) {
    ObjectNode body = Entries.body(exchange, SHELF);
    String id = body.path("id").asText("");
    if (find(id).isPresent()) {
      throw new Refused(Entries.exists("a team"));
    }
    entries.put(exchange, who, SHELF, id, body);
  }

  private void change(Exchange exchange, SignedIn who) {
    String id = find(exchange.pathParameter("id")).orElseThrow(TeamRoutes::notThere).path("id").asText();
    entries.put(exchange, who, SHELF, id, Entries.body(exchange, SHELF));
  }

  private void remove(Exchange exchange, SignedIn who) {
    String id = find(exchange.pathParameter("id")).orElseThrow(TeamRoutes::notThere).path("id").asText();
    entries.remove(exchange, who, SHELF, id);
  }

  private Optional<JsonNode> find(String id) {
    return book.teams().stream().filter(one -> one.path("id").asText().equals(id)).findFirst();
  }

  private static Refused notThere() {
    return new Refused(Problem.notFound("There is no such team."));
  }
}
