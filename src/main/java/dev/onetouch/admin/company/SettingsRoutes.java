package dev.onetouch.admin.company;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.admin.company.Entries.Shelf;
import dev.onetouch.web.Api;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.util.List;
import java.util.Set;

/// The company itself: its name, time zone, languages and voices, and where callers end up when nobody else answers.
final class SettingsRoutes {
  private static final Shelf SHELF = new Shelf("company", "", Set.of(
      "name", "time-zone", "languages", "duty-line", "duty-owner", "voices", "phrases", "note"));
  private static final String PATH = Api.PREFIX + "/company";
  private static final Set<Role> CHANGES = Set.of(Role.ADMINISTRATOR);
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final CompanyBook book;
  private final Entries entries;

  SettingsRoutes(CompanyBook book, Entries entries) {
    this.book = book;
    this.entries = entries;
  }

  List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, PATH, LOOKS, (exchange, _) -> exchange.json(200, book.company())),
        new Route.Guarded(Method.PUT, PATH, CHANGES, this::change));
  }

  private void change(Exchange exchange, SignedIn who) {
    ObjectNode body = Entries.body(exchange, SHELF);
    entries.put(exchange, who, SHELF, "", body);
  }
}
