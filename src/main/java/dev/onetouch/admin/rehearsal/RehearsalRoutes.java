package dev.onetouch.admin.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.flows.Desktop;
import dev.onetouch.admin.flows.DraftRoutes;
import dev.onetouch.admin.flows.Judgement.Judged;
import dev.onetouch.flow.FlowId;
import dev.onetouch.web.Api;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Problem.FieldError;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Calling a flow on paper. Who may look at a flow may try it: nothing is kept, and nobody rings.
public final class RehearsalRoutes {
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final Desktop desktop;
  private final Rehearsals rehearsals;
  private final SampleCallers callers;

  public RehearsalRoutes(Desktop desktop, Rehearsals rehearsals, SampleCallers callers) {
    this.desktop = desktop;
    this.rehearsals = rehearsals;
    this.callers = callers;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, Api.PREFIX + "/test-callers", LOOKS, this::callers),
        new Route.Guarded(Method.POST, DraftRoutes.FLOW + "/test-call", LOOKS, this::call));
  }

  private void callers(Exchange exchange, SignedIn who) {
    exchange.json(200, Map.of("customers", callers.all()));
  }

  private void call(Exchange exchange, SignedIn who) {
    FlowId id = Desktop.flow(exchange);
    BodyFields fields = Desktop.fields(exchange);
    Optional<JsonNode> document = Desktop.optionalDocument(fields);
    Rehearsal call = RehearsalBody.read(fields);
    fields.done();
    Judged judged = desktop.judged(id, document);
    switch (rehearsals.play(judged, call)) {
      case Rehearsals.Outcome.Done(Transcript played) -> exchange.json(200, played);
      case Rehearsals.Outcome.Not(String pointer, String why) ->
          exchange.problem(Problem.badBody(why, List.of(new FieldError(pointer, why))));
    }
  }
}
