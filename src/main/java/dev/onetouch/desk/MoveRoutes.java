package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.desk.CaseMoves.Dismissal;
import dev.onetouch.desk.CaseMoves.Outcome;
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
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Moving the ownership of cases: hand-over, assignment, taking over, leaving.
public final class MoveRoutes {
  public static final String ALL_HAND_OVERS = Api.PREFIX + "/hand-overs";
  public static final String HAND_OVERS = ALL_HAND_OVERS + "/{id}";
  public static final String LEAVE = Api.PREFIX + "/agents/{id}/leave";
  public static final int MAX_NOTE = 2_000;
  private static final Set<Role> WHO = Set.of(Role.AGENT, Role.SUPERVISOR);

  private final CaseMoves moves;
  private final DeskHints hints;
  private final Supplier<String> ids;

  /// @param ids fresh ids, never the same twice
  public MoveRoutes(CaseMoves moves, DeskHints hints, Supplier<String> ids) {
    this.moves = moves;
    this.hints = hints;
    this.ids = ids;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.POST, CaseRoutes.PATH + "/hand-over", WHO, this::offer),
        new Route.Guarded(Method.GET, ALL_HAND_OVERS, Set.of(Role.SUPERVISOR), this::open),
        new Route.Guarded(Method.POST, HAND_OVERS + "/accept", WHO, this::accept),
        new Route.Guarded(Method.POST, HAND_OVERS + "/decline", WHO, this::decline),
        new Route.Guarded(
            Method.POST, CaseRoutes.PATH + "/assign", Set.of(Role.SUPERVISOR), this::assign),
        new Route.Guarded(Method.POST, CaseRoutes.PATH + "/take-over", WHO, this::takeOver),
        new Route.Guarded(
            Method.POST, LEAVE, Set.of(Role.SUPERVISOR, Role.ADMINISTRATOR), this::leave));
  }

  private void open(Exchange exchange, SignedIn who) {
    exchange.json(200, new OpenOnes(moves.open().stream().map(ShownTasks::held).toList()));
  }

  private void offer(Exchange exchange, SignedIn who) {
    CaseNumber number = CaseRoutes.number(exchange);
    BodyFields fields = exchange.fields();
    AgentId to = agent(fields, "to");
    String note = fields.text("note", MAX_NOTE);
    fields.done();
    String id = ids.get();
    Outcome outcome = moves.offer(CaseRoutes.viewer(who), number, id, to, note);
    answer(exchange, outcome, "to", done -> exchange.json(201, new Made(id)));
  }

  private void accept(Exchange exchange, SignedIn who) {
    Outcome outcome = moves.accept(new AgentId(who.agent()), exchange.pathParameter("id"));
    answer(exchange, outcome, "", done -> exchange.noContent());
  }

  private void decline(Exchange exchange, SignedIn who) {
    Outcome outcome = moves.decline(new AgentId(who.agent()), exchange.pathParameter("id"));
    answer(exchange, outcome, "", done -> exchange.noContent());
  }

  private void assign(Exchange exchange, SignedIn who) {
    CaseNumber number = CaseRoutes.number(exchange);
    BodyFields fields = exchange.fields();
    AgentId to = agent(fields, "to");
    String why = fields.text("why", MAX_NOTE);
    fields.done();
    Outcome outcome = moves.assign(CaseRoutes.viewer(who), number, to, why);
    answer(exchange, outcome, "to", done -> exchange.noContent());
  }

  private void takeOver(Exchange exchange, SignedIn who) {
    CaseNumber number = CaseRoutes.number(exchange);
    BodyFields fields = exchange.fields();
    String why = fields.text("why", MAX_NOTE);
    fields.done();
    Outcome outcome = moves.takeOver(CaseRoutes.viewer(who), number, why);
    answer(exchange, outcome, "", done -> exchange.noContent());
  }

  private void leave(Exchange exchange, SignedIn who) {
    String leaver = exchange.pathParameter("id");
    BodyFields fields = exchange.fields();
    AgentId to = agent(fields, "hand-over-to");
    String why = fields.text("why", MAX_NOTE);
    fields.done();
    boolean administrator = who.roles().contains(Role.ADMINISTRATOR);
    Dismissal how = new Dismissal(new AgentId(who.agent()), administrator, to, why);
    Outcome outcome =
        leaver.length() > AgentId.MAX_LENGTH
            ? new Outcome.NotThere()
            : moves.leave(how, new AgentId(leaver));
    answer(exchange, outcome, "hand-over-to", done -> exchange.json(200, new Left(done.cases())));
  }

  /// A bad id is replaced by one that is never used, for what is wrong with the rest of the body is to be said too.
  private static AgentId agent(BodyFields fields, String name) {
    String id = fields.text(name, AgentId.MAX_LENGTH);
    return new AgentId(id.isBlank() ? "none" : id);
  }

  private void answer(
      Exchange exchange, Outcome outcome, String pointer, Consumer<Outcome.Done> written) {
    switch (outcome) {
      case Outcome.Done done -> {
        done.touched().forEach(hints::changed);
        written.accept(done);
      }
      case Outcome.Refused(var reason) -> exchange.problem(RuleProblems.of(reason, pointer));
      case Outcome.NotThere notThere ->
          exchange.problem(Problem.notFound("There is nothing of this kind for you."));
    }
  }

  record Made(String id) {}

  /// @param cases how many went to somebody else
  record Left(int cases) {}

  record OpenOnes(List<ShownTasks.Held> handOvers) {}
}
