package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// "I need a minute": an agent makes a wrap-up longer, once and without asking anybody.
public final class WrapUpRoutes {
  private static final Set<Role> WHO = Set.of(Role.AGENT, Role.SUPERVISOR);

  private final DeskStore store;
  private final DeskHints hints;
  private final Duration limit;

  /// @param limit of a wrap-up; it is made longer by as much again
  public WrapUpRoutes(DeskStore store, DeskHints hints, Duration limit) {
    this.store = store;
    this.hints = hints;
    this.limit = limit;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.POST, DeskRoutes.PATH + "/wrap-up/extend", WHO, this::extend));
  }

  private void extend(Exchange exchange, SignedIn who) {
    AgentId agent = new AgentId(who.agent());
    switch (store.extendWrapUp(agent, limit)) {
      case EXTENDED -> {
        hints.changed(agent);
        exchange.noContent();
      }
      case EXTENDED_BEFORE ->
          exchange.problem(refused("extended-before", "This wrap-up was made longer before."));
      case NO_WRAP_UP -> exchange.problem(refused("no-wrap-up", "You are in no wrap-up."));
    }
  }

  private static Problem refused(String kind, String reason) {
    return Problem.of(409, kind, "The wrap-up is not made longer", reason);
  }
}
