package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.flows.FlowDiff.StepChange;
import dev.onetouch.admin.flows.FlowDiff.ValueChange;
import dev.onetouch.admin.flows.FlowVersions.Mark;
import dev.onetouch.admin.flows.FlowVersions.Version;
import dev.onetouch.flow.FlowId;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Problem.FieldError;
import dev.onetouch.web.Refused;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a flow was, and how that differs from what it is.
public final class VersionRoutes {
  private static final Pattern SIDE = Pattern.compile("[1-9][0-9]{0,8}|draft");
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final FlowDrafts drafts;
  private final FlowVersions versions;
  private final Comparison comparison;

  public VersionRoutes(FlowDrafts drafts, FlowVersions versions, Comparison comparison) {
    this.drafts = drafts;
    this.versions = versions;
    this.comparison = comparison;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, DraftRoutes.FLOW + "/versions", LOOKS, this::history),
        new Route.Guarded(Method.GET, DraftRoutes.FLOW + "/versions/{version}", LOOKS, this::version),
        new Route.Guarded(Method.GET, DraftRoutes.FLOW + "/diff", LOOKS, this::diff));
  }

  private void history(Exchange exchange, SignedIn who) {
    FlowId id = DraftBody.flow(exchange);
    List<Mark> marks = versions.history(id);
    if (marks.isEmpty() && drafts.find(id).isEmpty()) {
      throw new Refused(DraftBody.notThere());
    }
    exchange.json(200, Map.of("versions", marks));
  }

  private void version(Exchange exchange, SignedIn who) {
    FlowId id = DraftBody.flow(exchange);
    Version found = find(id, GateRoutes.version(exchange.pathParameter("version")));
    Mark mark = found.mark();
    exchange.json(200, new ShownVersion(
        mark.version(), mark.by(), mark.at(), mark.note(), mark.live(), mark.callsNow(), found.document(), found.subflows()));
  }

  private void diff(Exchange exchange, SignedIn who) {
    FlowId id = DraftBody.flow(exchange);
    String from = side(exchange, "from");
    String to = side(exchange, "to");
    JsonNode before = comparison.canonical(document(id, from));
    JsonNode after = comparison.canonical(document(id, to));
    exchange.json(200, new ShownDiff(from, to, FlowDiff.flow(before, after), FlowDiff.steps(before, after)));
  }

  private static String side(Exchange exchange, String name) {
    return exchange.queryParameter(name)
        .filter(text -> SIDE.matcher(text).matches())
        .orElseThrow(() -> new Refused(Problem.badQuery(
            List.of(new FieldError("/" + name, "a version's number or draft is expected")))));
  }

  private JsonNode document(FlowId id, String side) {
    return side.equals("draft")
        ? drafts.find(id).orElseThrow(() -> new Refused(DraftBody.notThere())).draft().document()
        : find(id, GateRoutes.version(side)).document();
  }

  private Version find(FlowId id, int number) {
    return versions.version(id, number).orElseThrow(() -> new Refused(Problem.notFound("There is no such version.")));
  }

  record ShownVersion(
      int version, String by, Instant at, String note, boolean live, int callsNow, JsonNode document,
      List<JsonNode> subflows) {}

  record ShownDiff(String from, String to, List<ValueChange> flow, List<StepChange> steps) {}
}
