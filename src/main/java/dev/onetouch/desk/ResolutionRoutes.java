package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.desk.Resolution.Joining;
import dev.onetouch.desk.Resolution.Needed;
import dev.onetouch.desk.ShownDesk.ShownCase;
import dev.onetouch.web.Api;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What the resolution team looks after, and helping with it. Taking a case over is among [MoveRoutes].
public final class ResolutionRoutes {
  public static final String PATH = Api.PREFIX + "/resolution";
  private static final Set<Role> WHO = Set.of(Role.AGENT, Role.SUPERVISOR);

  private final Resolution resolution;
  private final DeskHints hints;

  public ResolutionRoutes(Resolution resolution, DeskHints hints) {
    this.resolution = resolution;
    this.hints = hints;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, PATH, WHO, this::list),
        new Route.Guarded(Method.POST, CaseRoutes.PATH + "/join", WHO, this::join));
  }

  private void list(Exchange exchange, SignedIn who) {
    AgentId viewer = new AgentId(who.agent());
    List<Needed> needed = resolution.waiting(CaseRoutes.viewer(who));
    exchange.json(200, new ShownList(needed.stream().map(one -> shown(one, viewer)).toList()));
  }

  private void join(Exchange exchange, SignedIn who) {
    CaseNumber number = CaseRoutes.number(exchange);
    switch (resolution.join(CaseRoutes.viewer(who), number)) {
      case Joining.Joined(List<AgentId> touched) -> {
        touched.forEach(hints::changed);
        exchange.noContent();
      }
      case Joining.NotInTheTeam no ->
          exchange.problem(Problem.forbidden("Only the resolution team and supervisors do this."));
      case Joining.NotThere no -> exchange.problem(Problem.notFound("There is no such case for you."));
    }
  }

  private static ShownNeeded shown(Needed one, AgentId viewer) {
    return new ShownNeeded(
        DeskView.shownCase(one.about(), viewer), one.customer(), one.reasons(), one.since(), one.helping());
  }

  record ShownList(List<ShownNeeded> cases) {}

  record ShownNeeded(
      ShownCase about, String customer, List<String> reasons, Instant since, List<String> helping) {}
}
