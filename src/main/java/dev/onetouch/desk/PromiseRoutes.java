package dev.onetouch.desk;

import dev.onetouch.cases.CaseNumber;
import dev.onetouch.desk.Promises.Outcome;
import dev.onetouch.web.Api;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Promising something to a customer, and being done with it.
public final class PromiseRoutes {
  public static final String PATH = Api.PREFIX + "/promises/{id}";

  /// A callback is a promise by the same name.
  public static final String CALLBACK = Api.PREFIX + "/callbacks/{id}";
  public static final int MAX_WHAT = 500;
  private static final int MAX_TIME = 64;
  private static final Set<Role> WHO = Set.of(Role.AGENT, Role.SUPERVISOR);

  private final Promises promises;
  private final DeskHints hints;
  private final Supplier<String> ids;

  /// @param ids fresh ids, never the same twice
  public PromiseRoutes(Promises promises, DeskHints hints, Supplier<String> ids) {
    this.promises = promises;
    this.hints = hints;
    this.ids = ids;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.POST, CaseRoutes.PATH + "/promises", WHO, this::promise),
        new Route.Guarded(Method.POST, PATH + "/kept", WHO, this::kept),
        new Route.Guarded(Method.POST, PATH + "/withdraw", WHO, this::withdraw),
        new Route.Guarded(Method.POST, CALLBACK + "/withdraw", WHO, this::withdraw));
  }

  private void promise(Exchange exchange, SignedIn who) {
    CaseNumber number = CaseRoutes.number(exchange);
    BodyFields fields = exchange.fields();
    String what = fields.text("what", MAX_WHAT);
    Instant by = time(fields);
    fields.done();
    String id = ids.get();
    Outcome outcome = promises.promise(CaseRoutes.viewer(who), number, id, what, by);
    answer(exchange, outcome, () -> exchange.json(201, new Made(id)));
  }

  private static Instant time(BodyFields fields) {
    String text = fields.text("by", MAX_TIME);
    try {
      return text.isBlank() ? Instant.EPOCH : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException notATime) {
      fields.wrong("by", "expected a time such as 2026-11-27T17:00:00-08:00; found '" + text + "'");
      return Instant.EPOCH;
    }
  }

  private void kept(Exchange exchange, SignedIn who) {
    String id = exchange.pathParameter("id");
    answer(exchange, promises.kept(CaseRoutes.viewer(who), id), exchange::noContent);
  }

  private void withdraw(Exchange exchange, SignedIn who) {
    String id = exchange.pathParameter("id");
    BodyFields fields = exchange.fields();
    String why = fields.text("why", MAX_WHAT);
    fields.done();
    answer(exchange, promises.withdraw(CaseRoutes.viewer(who), id, why), exchange::noContent);
  }

  private void answer(Exchange exchange, Outcome outcome, Runnable written) {
    switch (outcome) {
      case Outcome.Done done -> {
        done.touched().forEach(hints::changed);
        written.run();
      }
      case Outcome.Refused(var reason) -> exchange.problem(RuleProblems.of(reason, "by"));
      case Outcome.NotThere notThere ->
          exchange.problem(Problem.notFound("There is nothing of this kind for you."));
    }
  }

  record Made(String id) {}
}
