package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.flows.FlowDrafts.Saving;
import dev.onetouch.admin.flows.Templates.Template;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Flows while they are drawn: which there are, beginning one, opening it, saving it.
public final class DraftRoutes {
  public static final String FLOWS = Api.PREFIX + "/flows";
  public static final String FLOW = FLOWS + "/{id}";
  static final int MAX_NAME = 200;
  private static final Set<Role> DRAWS = Set.of(Role.ADMINISTRATOR);
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final FlowDrafts drafts;
  private final Templates templates;
  private final Comparison comparison;

  public DraftRoutes(FlowDrafts drafts, Templates templates, Comparison comparison) {
    this.drafts = drafts;
    this.templates = templates;
    this.comparison = comparison;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, Api.PREFIX + "/flow-templates", LOOKS, this::templates),
        new Route.Guarded(Method.GET, FLOWS, LOOKS, this::list),
        new Route.Guarded(Method.POST, FLOWS, DRAWS, this::begin),
        new Route.Guarded(Method.GET, FLOW, LOOKS, this::open),
        new Route.Guarded(Method.PUT, FLOW + "/draft", DRAWS, this::save),
        new Route.Guarded(Method.PUT, FLOW + "/layout", DRAWS, this::layOut));
  }

  private void templates(Exchange exchange, SignedIn who) {
    exchange.json(200, Map.of("templates", templates.all().stream().map(DraftRoutes::shown).toList()));
  }

  private static ShownTemplate shown(Template one) {
    List<String> languages = new ArrayList<>();
    one.document().path("languages").forEach(language -> languages.add(language.asText()));
    return new ShownTemplate(one.id(), one.name(), one.sentence(), languages, one.document().path("steps").size());
  }

  private void list(Exchange exchange, SignedIn who) {
    exchange.json(200, new ShownFlow.ShownFlows(
        drafts.all().stream().map(held -> ShownFlow.summary(held, comparison.changed(held))).toList()));
  }

  private void begin(Exchange exchange, SignedIn who) {
    BodyFields fields = exchange.fields();
    FlowId id = DraftBody.id(fields);
    String name = fields.text("name", MAX_NAME);
    String template = fields.optionalOneOf("template", templates.ids()).orElse(Templates.USUAL);
    fields.done();
    Template from = templates.find(template).orElseThrow();
    if (drafts.begin(id, from.named(id.value(), name), new AgentId(who.agent()))) {
      exchange.json(201, new Begun(id.value(), 1));
    } else {
      exchange.problem(taken(id));
    }
  }

  static Problem taken(FlowId id) {
    return Problem.of(
        409, "flow-exists", "This cannot be done as things stand", "There is, or was, a flow " + id.value() + " already.");
  }

  private void open(Exchange exchange, SignedIn who) {
    Optional<HeldFlow> held = drafts.find(DraftBody.flow(exchange));
    held.ifPresentOrElse(
        one -> exchange.json(200, ShownFlow.open(one, comparison.changed(one))),
        () -> exchange.problem(DraftBody.notThere()));
  }

  private void save(Exchange exchange, SignedIn who) {
    FlowId id = DraftBody.flow(exchange);
    long read = DraftBody.revision(exchange);
    BodyFields fields = DraftBody.fields(exchange);
    JsonNode document = DraftBody.document(fields);
    Optional<JsonNode> layout = DraftBody.optionalLayout(fields);
    fields.done();
    switch (drafts.save(id, read, document, layout, new AgentId(who.agent()))) {
      case Saving.Saved(long revision, Instant at) -> exchange.json(200, new ShownSaved(revision, at));
      case Saving.Stale(HeldFlow present, Optional<JsonNode> base) -> exchange.problem(stale(present, base, read));
      case Saving.NotThere _ -> exchange.problem(DraftBody.notThere());
    }
  }

  /// Whoever saved meanwhile is named, and what they saved is there to be merged with.
  private Problem stale(HeldFlow present, Optional<JsonNode> base, long read) {
    Map<String, Object> more = new HashMap<>(staleMembers(present));
    base.ifPresent(document -> {
      more.put("base", document);
      more.put("base-revision", read);
    });
    return staleProblem(present).carrying(more);
  }

  private Map<String, Object> staleMembers(HeldFlow present) {
    return Map.of("draft", ShownFlow.draft(present, comparison.changed(present)));
  }

  /// The same for a publish, which sends no document to merge.
  Problem stale(HeldFlow present) {
    return staleProblem(present).carrying(staleMembers(present));
  }

  private static Problem staleProblem(HeldFlow present) {
    String who = present.draft().by().isEmpty() ? "A directory file" : present.draft().by();
    return Problem.of(409, "stale-draft", "Somebody else saved since",
        who + " saved revision " + present.draft().revision() + ". Nothing was saved now.");
  }

  private void layOut(Exchange exchange, SignedIn who) {
    FlowId id = DraftBody.flow(exchange);
    BodyFields fields = DraftBody.fields(exchange);
    DraftBody.checkLayout(fields);
    JsonNode layout = fields.whole();
    fields.done();
    if (drafts.layOut(id, layout)) {
      exchange.noContent();
    } else {
      exchange.problem(DraftBody.notThere());
    }
  }

  record ShownTemplate(String id, String name, String sentence, List<String> languages, int steps) {}

  record Begun(String id, long revision) {}

  record ShownSaved(long revision, Instant savedAt) {}
}
