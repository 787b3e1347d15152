package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.flows.KeptCalls.Played;
import dev.onetouch.admin.flows.Publishing.Result;
import dev.onetouch.admin.flows.SecondPerson.Reason;
import dev.onetouch.cases.AgentId;
import dev.onetouch.flow.FlowId;
import dev.onetouch.web.Api;
import dev.onetouch.web.BodyFields;
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
import java.util.regex.Pattern;

/// The publish gate: may this go live, let it go live, go back.
public final class GateRoutes {
  static final int MAX_NOTE = 500;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
  private static final Set<Role> DRAWS = Set.of(Role.ADMINISTRATOR);
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final FlowDrafts drafts;
  private final Premises.Register premises;
  private final Gate gate;
  private final Publishing publishing;
  private final DraftRoutes draftRoutes;

  public GateRoutes(
      FlowDrafts drafts, Premises.Register premises, Gate gate, Publishing publishing, DraftRoutes draftRoutes) {
    this.drafts = drafts;
    this.premises = premises;
    this.gate = gate;
    this.publishing = publishing;
    this.draftRoutes = draftRoutes;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, Api.PREFIX + "/flow-schema", LOOKS, this::schema),
        new Route.Guarded(Method.POST, DraftRoutes.FLOW + "/verify", LOOKS, this::verify),
        new Route.Guarded(Method.POST, DraftRoutes.FLOW + "/publish", DRAWS, this::publish),
        new Route.Guarded(Method.POST, DraftRoutes.FLOW + "/versions/{version}/roll-back", DRAWS, this::rollBack),
        new Route.Guarded(Method.POST, DraftRoutes.FLOW + "/approvals/{approval}/approve", DRAWS, this::approve));
  }

  private void schema(Exchange exchange, SignedIn who) {
    exchange.json(200, PublishedSchema.ofFlow());
  }

  private void verify(Exchange exchange, SignedIn who) {
    FlowId id = DraftBody.flow(exchange);
    Optional<JsonNode> sent = Optional.empty();
    if (exchange.hasBody()) {
      BodyFields fields = DraftBody.fields(exchange);
      sent = DraftBody.optionalDocument(fields);
      fields.done();
    }
    HeldFlow held = drafts.find(id).orElseThrow(() -> new Refused(DraftBody.notThere()));
    JsonNode document = sent.orElse(held.draft().document());
    exchange.json(200, ShownVerification.of(gate.judge(id, document, premises.now())));
  }

  private void publish(Exchange exchange, SignedIn who) {
    FlowId id = DraftBody.flow(exchange);
    BodyFields fields = exchange.fields();
    long revision = fields.count("revision");
    String note = fields.text("note", MAX_NOTE);
    fields.done();
    answer(exchange, publishing.publish(id, revision, new AgentId(who.agent()), note));
  }

  private void rollBack(Exchange exchange, SignedIn who) {
    FlowId id = DraftBody.flow(exchange);
    int version = version(exchange.pathParameter("version"));
    BodyFields fields = exchange.fields();
    String note = fields.text("note", MAX_NOTE);
    fields.done();
    answer(exchange, publishing.rollBack(id, version, new AgentId(who.agent()), note));
  }

  private void approve(Exchange exchange, SignedIn who) {
    FlowId id = DraftBody.flow(exchange);
    answer(exchange, publishing.approve(id, exchange.pathParameter("approval"), new AgentId(who.agent())));
  }

  static int version(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new Refused(Problem.notFound("There is no such version."));
    }
    return Integer.parseInt(text);
  }

  private void answer(Exchange exchange, Result result) {
    switch (result) {
      case Result.Live(int version) -> exchange.json(201, Map.of("version", version));
      case Result.Waits(String approval, List<Reason> reasons) ->
          exchange.json(202, new Waiting(approval, reasons.stream().map(Reason::word).toList()));
      case Result.Stale(HeldFlow present) -> exchange.problem(draftRoutes.stale(present));
      case Result.Refused(Judgement judgement, List<Played> failed) -> exchange.problem(refusal(judgement, failed));
      case Result.Not(String why) ->
          exchange.problem(Problem.of(409, "not-now", "This cannot be done as things stand", why));
      case Result.OwnRequest _ ->
          exchange.problem(Problem.forbidden("You asked for it yourself; another administrator has to approve it."));
      case Result.NotThere _ -> exchange.problem(Problem.notFound("There is no such flow, version or request."));
    }
  }

  private static Problem refusal(Judgement judgement, List<Played> failed) {
    Problem problem = failed.isEmpty()
        ? Problem.of(422, "not-publishable", "This flow may not go live", "A caller would strand; the findings say where.")
        : Problem.of(422, "script-failed", "This flow may not go live",
            "The kept test call \"" + failed.getFirst().name() + "\" fails: " + failed.getFirst().why());
    return problem.carrying(Map.of(
        "verification", ShownVerification.of(judgement),
        "failed-scripts", failed.stream().map(ShownPlayed::of).toList()));
  }

  record Waiting(String approval, List<String> why) {}
}
