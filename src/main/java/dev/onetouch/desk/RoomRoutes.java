package dev.onetouch.desk;

import dev.onetouch.call.CallId;
import dev.onetouch.call.RoomRefusal;
import dev.onetouch.call.RoomRequest;
import dev.onetouch.cases.AgentId;
import dev.onetouch.desk.DeskSight.Doing;
import dev.onetouch.desk.ShownRoom.Askable;
import dev.onetouch.desk.ShownRoom.Askables;
import dev.onetouch.switchboard.ColleagueBook.Reach;
import dev.onetouch.switchboard.RoomTurns;
import dev.onetouch.switchboard.RoomTurns.Result;
import dev.onetouch.switchboard.TurnFailed;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Problem.FieldError;
import dev.onetouch.web.Refused;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/// What an agent does with the conversation they are in. Wanting what is so already changes nothing and is no mistake.
public final class RoomRoutes {
  private static final int MAX_ID = 64;
  private static final int RETRY_AFTER_SECONDS = 1;
  private static final String CALL = DeskRoutes.PATH + "/calls/{id}/";
  private static final Set<Role> WHO = Set.of(Role.AGENT, Role.SUPERVISOR);

  private final RoomTurns turns;
  private final DeskStore desks;

  public RoomRoutes(RoomTurns turns, DeskStore desks) {
    this.turns = turns;
    this.desks = desks;
  }

  public List<Route> routes() {
    return List.of(
        plain("hold", new RoomRequest.Hold()),
        plain("resume", new RoomRequest.Resume()),
        // Whoever was consulted and the caller meet.
        plain("merge", new RoomRequest.Resume()),
        plain("leave", new RoomRequest.Leave()),
        plain("end", new RoomRequest.End()),
        withColleague("consult", (call, by) -> colleague -> turns.invite(call, by, colleague, false)),
        withColleague("bring-in", (call, by) -> colleague -> turns.invite(call, by, colleague, true)),
        withColleague("dismiss", (call, by) -> colleague -> turns.dismiss(call, by, colleague)),
        new Route.Guarded(Method.GET, DeskRoutes.PATH + "/colleagues", WHO, this::colleagues));
  }

  private Route plain(String what, RoomRequest request) {
    return new Route.Guarded(Method.POST, CALL + what, WHO,
        (exchange, who) -> answer(exchange, () -> turns.ask(call(exchange, who), me(who), request)));
  }

  private Route withColleague(String what, BiFunction<CallId, AgentId, java.util.function.Function<AgentId, Result>> ask) {
    return new Route.Guarded(Method.POST, CALL + what, WHO, (exchange, who) -> {
      BodyFields fields = exchange.fields();
      String colleague = fields.text("colleague", MAX_ID);
      fields.done();
      CallId call = call(exchange, who);
      answer(exchange, () -> colleague.isBlank()
          ? new Result.NoSuchColleague()
          : ask.apply(call, me(who)).apply(new AgentId(colleague)));
    });
  }

  private static void answer(Exchange exchange, java.util.function.Supplier<Result> asked) {
    try {
      switch (asked.get()) {
        case Result.Done _ -> exchange.noContent();
        case Result.Refused(RoomRefusal why) -> exchange.problem(refused(409, word(why), sentence(why), ""));
        case Result.NotFree(String name, Reach why) ->
            exchange.problem(refused(409, "colleague-not-free", sentence(name, why), "/colleague"));
        case Result.NoSuchColleague _ ->
            exchange.problem(refused(422, "unfit", "There is no such colleague.", "/colleague"));
      }
    } catch (TurnFailed moving) {
      exchange.problem(Problem.unavailable(RETRY_AFTER_SECONDS));
    }
  }

  private void colleagues(Exchange exchange, SignedIn who) {
    CallId call = held(who).orElse(new CallId("none"));
    exchange.json(200, new Askables(turns.colleagues(call, me(who)).stream().map(Askable::of).toList()));
  }

  /// The call they have, or had a moment ago: another is as if there were none.
  private CallId call(Exchange exchange, SignedIn who) {
    CallId call = new CallId(exchange.pathParameter("id"));
    return held(who).filter(call::equals)
        .orElseThrow(() -> new Refused(Problem.notFound("There is no such call of yours.")));
  }

  private java.util.Optional<CallId> held(SignedIn who) {
    return switch (desks.see(me(who)).doing()) {
      case Doing.OnCall onCall -> java.util.Optional.of(onCall.call().state().id());
      case Doing.WrappingUp wrapUp -> java.util.Optional.of(wrapUp.call().state().id());
      case Doing.Offered offered -> java.util.Optional.of(offered.call().state().id());
      case Doing.Nothing _ -> java.util.Optional.empty();
    };
  }

  private static AgentId me(SignedIn who) {
    return new AgentId(who.agent());
  }

  private static String word(RoomRefusal why) {
    return why == RoomRefusal.NOT_TALKING ? "over" : Words.of(why);
  }

  private static String sentence(RoomRefusal why) {
    return switch (why) {
      case NOT_TALKING -> "You are not in this conversation now.";
      case NOBODY_STAYS -> "Nobody else is in the conversation to leave the caller to.";
      case NOT_ASKED -> "This colleague was not asked in.";
      case ASKED_ALREADY -> "This colleague is in the conversation, or being rung for it.";
      case FULL -> "No more people can be asked into one conversation.";
      case CANNOT_MOVE -> "The phone company has not said which line is yours; try again in a moment.";
    };
  }

  private static String sentence(String name, Reach why) {
    return switch (why) {
      case BUSY -> name + " is busy.";
      case AWAY -> name + " is away.";
      case NO_PHONE -> "No phone is on file for " + name + ".";
      case BY_PRESENCE, BY_PHONE -> name + " could not be rung just now.";
    };
  }

  private static Problem refused(int status, String kind, String reason, String pointer) {
    return new Problem(
        status, kind, "This cannot be done as things stand", reason, List.of(new FieldError(pointer, reason)), Map.of());
  }
}
