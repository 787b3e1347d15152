package dev.onetouch.desk;

import dev.onetouch.desk.Tasks.Outcome;
import dev.onetouch.web.Api;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.util.List;
import java.util.Set;

/// Taking a task on, giving it back, being done with it.
public final class TaskRoutes {
  public static final String PATH = Api.PREFIX + "/tasks/{id}";
  public static final int MAX_RESULT = 500;
  private static final Set<Role> WHO = Set.of(Role.AGENT, Role.SUPERVISOR);

  private final Tasks tasks;
  private final DeskHints hints;

  public TaskRoutes(Tasks tasks, DeskHints hints) {
    this.tasks = tasks;
    this.hints = hints;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.POST, PATH + "/claim", WHO, this::claim),
        new Route.Guarded(Method.POST, PATH + "/release", WHO, this::release),
        new Route.Guarded(Method.POST, PATH + "/done", WHO, this::done));
  }

  private void claim(Exchange exchange, SignedIn who) {
    answer(exchange, tasks.claim(CaseRoutes.viewer(who), exchange.pathParameter("id")));
  }

  private void release(Exchange exchange, SignedIn who) {
    answer(exchange, tasks.release(CaseRoutes.viewer(who), exchange.pathParameter("id")));
  }

  private void done(Exchange exchange, SignedIn who) {
    String id = exchange.pathParameter("id");
    BodyFields fields = exchange.fields();
    String result = fields.text("result", MAX_RESULT);
    fields.done();
    answer(exchange, tasks.done(CaseRoutes.viewer(who), id, result));
  }

  private void answer(Exchange exchange, Outcome outcome) {
    switch (outcome) {
      case Outcome.Done done -> {
        done.touched().forEach(hints::changed);
        exchange.noContent();
      }
      case Outcome.Claimed(String who) ->
          exchange.problem(refused("claimed", who + " is at it already."));
      case Outcome.Over(String result) ->
          exchange.problem(refused("over", "It was done before: " + result));
      case Outcome.NotThere notThere ->
          exchange.problem(Problem.notFound("There is no such task for you."));
    }
  }

  private static Problem refused(String kind, String reason) {
    return Problem.of(409, kind, "This cannot be done as things stand", reason);
  }
}
