package dev.onetouch.admin.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.admin.company.Entries.Shelf;
import dev.onetouch.web.Api;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Problem.FieldError;
import dev.onetouch.web.Refused;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/// The people who work here. Nobody takes their own rights away, so that an administrator is always left.
final class PeopleRoutes {
  static final String PATH = Api.PREFIX + "/people";
  static final String ONE = PATH + "/{id}";
  private static final Shelf SHELF = new Shelf("agents", "id", Set.of(
      "id", "name", "teams", "skills", "languages", "phone", "cover", "hours", "sign-in", "roles"));
  private static final Set<Role> CHANGES = Set.of(Role.ADMINISTRATOR);
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final CompanyBook book;
  private final Entries entries;

  PeopleRoutes(CompanyBook book, Entries entries) {
    this.book = book;
    this.entries = entries;
  }

  List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, PATH, LOOKS, this::list),
        new Route.Guarded(Method.POST, PATH, CHANGES, this::add),
        new Route.Guarded(Method.PUT, ONE, CHANGES, this::change),
        new Route.Guarded(Method.DELETE, ONE, CHANGES, this::remove));
  }

  private void list(Exchange exchange, SignedIn who) {
    exchange.json(200, Map.of("people", book.people()));
  }

  private void add(Exchange exchange, SignedIn who) {
    ObjectNode body = body(exchange);
    String id = body.path("id").asText("");
    if (book.person(id).isPresent()) {
      throw new Refused(Entries.exists("somebody"));
    }
    entries.put(exchange, who, SHELF, id, body);
  }

  private void change(Exchange exchange, SignedIn who) {
    String id = person(exchange).path("id").asText();
    ObjectNode body = body(exchange);
    if (id.equals(who.agent()) && givesUp(body)) {
      throw new Refused(yourself("Somebody else has to take your rights or your sign-in away."));
    }
    entries.put(exchange, who, SHELF, id, body);
  }

  private void remove(Exchange exchange, SignedIn who) {
    JsonNode person = person(exchange);
    if (person.path("id").asText().equals(who.agent())) {
      throw new Refused(yourself("Somebody else has to say that you have left."));
    }
    if (person.path("open-cases").asLong() > 0) {
      throw new Refused(Problem.of(409, "has-cases", "Their cases need somebody",
          "Hand their cases over with POST /api/agents/{id}/leave."));
    }
    entries.remove(exchange, who, SHELF, person.path("id").asText());
  }

  private JsonNode person(Exchange exchange) {
    return book.person(exchange.pathParameter("id"))
        .orElseThrow(() -> new Refused(Problem.notFound("There is nobody of this id.")));
  }

  /// Passwords are set by whoever they belong to.
  private static ObjectNode body(Exchange exchange) {
    ObjectNode body = Entries.body(exchange, SHELF);
    JsonNode signIn = body.path("sign-in");
    if (signIn.has("password") || signIn.has("password-hash")) {
      throw new Refused(Problem.badBody("Invite them to set a password.", List.of(
          new FieldError("/sign-in", "accepted is {\"email\"}, or null; they set a password by an invitation"))));
    }
    return body;
  }

  private static boolean givesUp(ObjectNode body) {
    boolean noRights = body.has("roles") && StreamSupport.stream(body.path("roles").spliterator(), false)
        .noneMatch(role -> role.asText().equals("administrator"));
    return noRights || body.path("sign-in").isNull();
  }

  private static Problem yourself(String detail) {
    return Problem.of(409, "yourself", "Not to yourself", detail);
  }
}
