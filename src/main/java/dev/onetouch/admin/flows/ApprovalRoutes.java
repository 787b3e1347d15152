package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.flows.Approvals.Asked;
import dev.onetouch.admin.flows.SecondPerson.Reason;
import dev.onetouch.cases.AgentId;
import dev.onetouch.flow.FlowId;
import dev.onetouch.web.Api;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What waits for a second administrator, and whether the company wants one. Approving is among [GateRoutes].
public final class ApprovalRoutes {
  private static final String RULE = Api.PREFIX + "/settings/two-person";
  private static final Set<Role> DRAWS = Set.of(Role.ADMINISTRATOR);
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final Approvals approvals;

  public ApprovalRoutes(Approvals approvals) {
    this.approvals = approvals;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, DraftRoutes.FLOW + "/approvals", LOOKS, this::list),
        new Route.Guarded(Method.POST, DraftRoutes.FLOW + "/approvals/{approval}/decline", DRAWS, this::decline),
        new Route.Guarded(Method.GET, RULE, LOOKS, this::rule),
        new Route.Guarded(Method.PUT, RULE, DRAWS, this::setRule));
  }

  private void list(Exchange exchange, SignedIn who) {
    List<Asked> all = approvals.of(DraftBody.flow(exchange));
    exchange.json(200, Map.of("approvals", all.stream().map(one -> shown(one, who)).toList()));
  }

  private static Shown shown(Asked one, SignedIn who) {
    return new Shown(
        one.id(), one.version().isPresent() ? "roll-back" : "publish", one.version(), one.liveThen(), one.byName(),
        one.by().value().equals(who.agent()), one.at(), one.note(), one.reasons().stream().map(Reason::word).toList(),
        one.state().name().toLowerCase(Locale.ROOT), one.decidedBy(), one.document());
  }

  private void decline(Exchange exchange, SignedIn who) {
    FlowId flow = DraftBody.flow(exchange);
    String id = exchange.pathParameter("approval");
    if (approvals.find(flow, id).isEmpty()) {
      exchange.problem(Problem.notFound("There is no such request."));
    } else if (approvals.decline(flow, id, new AgentId(who.agent()))) {
      exchange.noContent();
    } else {
      exchange.problem(Problem.of(409, "not-now", "This cannot be done as things stand", "It was decided before."));
    }
  }

  private void rule(Exchange exchange, SignedIn who) {
    exchange.json(200, Map.of("required", approvals.wanted()));
  }

  private void setRule(Exchange exchange, SignedIn who) {
    BodyFields fields = exchange.fields();
    boolean wanted = fields.optionalFlag("required").orElseGet(() -> {
      fields.wrong("required", "is missing");
      return false;
    });
    fields.done();
    approvals.want(wanted, new AgentId(who.agent()));
    exchange.noContent();
  }

  record Shown(
      String id, String act, Optional<Integer> version, Optional<Integer> liveThen, String by, boolean mine, Instant at,
      String note, List<String> why, String state, String decidedBy, JsonNode document) {}
}
