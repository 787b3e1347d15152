package dev.onetouch.admin.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.admin.flows.Desktop;
import dev.onetouch.admin.flows.DraftRoutes;
import dev.onetouch.admin.flows.ShownPlayed;
import dev.onetouch.cases.AgentId;
import dev.onetouch.flow.FlowId;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Keeping test calls, to be played before each publish.
public final class ScriptRoutes {
  static final int MAX_NAME = 120;
  private static final String SCRIPTS = DraftRoutes.FLOW + "/scripts";
  private static final Set<Role> DRAWS = Set.of(Role.ADMINISTRATOR);
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final Scripts scripts;
  private final Desktop desktop;
  private final Rehearsals rehearsals;
  private final Supplier<String> ids;

  public ScriptRoutes(Scripts scripts, Desktop desktop, Rehearsals rehearsals, Supplier<String> ids) {
    this.scripts = scripts;
    this.desktop = desktop;
    this.rehearsals = rehearsals;
    this.ids = ids;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, SCRIPTS, LOOKS, this::list),
        new Route.Guarded(Method.POST, SCRIPTS, DRAWS, this::keep),
        new Route.Guarded(Method.POST, SCRIPTS + "/replay", LOOKS, this::replay),
        new Route.Guarded(Method.DELETE, SCRIPTS + "/{script}", DRAWS, this::drop));
  }

  private void list(Exchange exchange, SignedIn who) {
    exchange.json(200, Map.of("scripts", scripts.of(Desktop.flow(exchange)).stream().map(ScriptRoutes::shown).toList()));
  }

  private static JsonNode shown(Scripts.Kept kept) {
    ObjectNode shown = ((ObjectNode) kept.script()).deepCopy();
    shown.put("id", kept.id()).put("name", kept.name()).put("by", kept.by()).put("kept", kept.at().toString());
    return shown;
  }

  private void keep(Exchange exchange, SignedIn who) {
    FlowId flow = Desktop.flow(exchange);
    BodyFields fields = exchange.fields();
    String name = fields.text("name", MAX_NAME);
    RehearsalBody.read(fields);
    Expected.read(fields);
    ObjectNode script = ((ObjectNode) fields.whole()).deepCopy();
    fields.done();
    script.remove("name");
    String id = ids.get();
    switch (scripts.keep(flow, id, name, script, new AgentId(who.agent()))) {
      case KEPT -> exchange.json(201, Map.of("id", id));
      case NAME_TAKEN -> exchange.problem(refused("There is a test call of this name already."));
      case TOO_MANY -> exchange.problem(refused("At most " + Scripts.MOST_PER_FLOW + " are kept for a flow."));
      case NOT_THERE -> exchange.problem(Problem.notFound("There is no such flow."));
    }
  }

  private static Problem refused(String why) {
    return Problem.of(409, "not-kept", "This cannot be done as things stand", why);
  }

  private void replay(Exchange exchange, SignedIn who) {
    FlowId flow = Desktop.flow(exchange);
    var played = rehearsals.play(desktop.judged(flow, Optional.empty()));
    exchange.json(200, Map.of("results", played.stream().map(ShownPlayed::of).toList()));
  }

  private void drop(Exchange exchange, SignedIn who) {
    FlowId flow = Desktop.flow(exchange);
    if (scripts.drop(flow, exchange.pathParameter("script"), new AgentId(who.agent()))) {
      exchange.noContent();
    } else {
      exchange.problem(Problem.notFound("There is no such test call."));
    }
  }
}
