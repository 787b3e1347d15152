package dev.onetouch.switchboard;

import dev.onetouch.call.CallId;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Decision;
import dev.onetouch.call.FirstName;
import dev.onetouch.call.Offer;
import dev.onetouch.call.RoomRefusal;
import dev.onetouch.call.RoomRequest;
import dev.onetouch.call.RoomRules;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Presence;
import dev.onetouch.routing.Rung;
import dev.onetouch.switchboard.ColleagueBook.Colleague;
import dev.onetouch.switchboard.ColleagueBook.Reach;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What agents at their desks do with a conversation they are in. Throws [StoreUnavailable] when the store cannot be asked and
/// [TurnFailed] when the call kept moving; both may be tried again, for what is so already stays so.
public final class RoomTurns {
  private final Switchboard switchboard;
  private final ColleagueBook colleagues;
  private final TurnIds ids;

  public RoomTurns(Switchboard switchboard, ColleagueBook colleagues, TurnIds ids) {
    this.switchboard = switchboard;
    this.colleagues = colleagues;
    this.ids = ids;
  }

  public sealed interface Result {
    record Done() implements Result {}

    record Refused(RoomRefusal why) implements Result {}

    /// The colleague is there, and cannot be rung now.
    record NotFree(String name, Reach why) implements Result {}

    record NoSuchColleague() implements Result {}
  }

  public Result ask(CallId call, AgentId by, RoomRequest request) {
    return ask(call, by, _ -> Optional.of(request));
  }

  /// @param joins whether the caller is to hear them; else they talk with the agent alone
  public Result invite(CallId call, AgentId by, AgentId wanted, boolean joins) {
    Optional<Colleague> found = colleagues.colleague(wanted);
    if (found.isEmpty()) {
      return new Result.NoSuchColleague();
    }
    // Whoever is in the conversation is busy with it: that is said first.
    Optional<RoomRefusal> refusal = state(call).map(state -> RoomRules.refusal(state, by, wanted))
        .orElse(Optional.of(RoomRefusal.NOT_TALKING));
    if (refusal.isPresent()) {
      return new Result.Refused(refusal.get());
    }
    Colleague colleague = found.get();
    if (!colleague.reach().open()) {
      return new Result.NotFree(colleague.agent().name(), colleague.reach());
    }
    try {
      return ask(call, by, state -> offer(state, by, colleague)
          .map(offer -> joins ? new RoomRequest.BringIn(offer) : new RoomRequest.Consult(offer)));
    } catch (TurnFailed moved) {
      // They may have been taken meanwhile; if not, it is worth another try.
      Reach now = colleagues.colleague(wanted).map(Colleague::reach).orElse(Reach.AWAY);
      if (now.open()) {
        throw moved;
      }
      return new Result.NotFree(colleague.agent().name(), now);
    }
  }

  /// A colleague who is being rung is wanted no longer, or leaves the room.
  public Result dismiss(CallId call, AgentId by, AgentId colleague) {
    return ask(call, by, state -> RoomRules.asked(state.phase(), colleague).map(offer -> new RoomRequest.Dismiss(offer.id())));
  }

  /// Everybody who could be asked into this call, or why not.
  public List<Asked> colleagues(CallId call, AgentId by) {
    Optional<CallState> state = state(call);
    return colleagues.all().stream()
        .filter(one -> !one.agent().id().equals(by))
        .map(one -> new Asked(one, state.filter(known -> RoomRules.refusal(known, by, one.agent().id()).stream()
            .anyMatch(RoomRefusal.ASKED_ALREADY::equals)).isPresent()))
        .toList();
  }

  /// @param here whether they are in this conversation, or being rung for it
  public record Asked(Colleague colleague, boolean here) {}

  private Result ask(CallId call, AgentId by, Function<CallState, Optional<RoomRequest>> wish) {
    Optional<CallState> state = state(call);
    if (state.isEmpty()) {
      return new Result.Refused(RoomRefusal.NOT_TALKING);
    }
    Optional<RoomRequest> request = wish.apply(state.get());
    if (request.isEmpty()) {
      return new Result.Refused(RoomRefusal.NOT_ASKED);
    }
    Optional<RoomRefusal> refusal = RoomRules.refusal(state.get(), by, request.get());
    if (refusal.isPresent()) {
      return new Result.Refused(refusal.get());
    }
    Optional<Decision> decision =
        switchboard.signal(calls -> calls.byId(call), at -> new CallSignal.RoomAsked(at, by, request.get()));
    // Where nothing happened, either it was so already or the call has moved on in this instant.
    return decision.filter(made -> made.events().isEmpty())
        .flatMap(made -> RoomRules.refusal(made.state(), by, request.get()))
        .<Result>map(Result.Refused::new)
        .orElseGet(Result.Done::new);
  }

  private Optional<CallState> state(CallId call) {
    return switchboard.find(call).map(StoredCall::state);
  }

  private Optional<Offer> offer(CallState state, AgentId by, Colleague colleague) {
    Agent agent = colleague.agent();
    boolean outsider = colleague.reach() == Reach.BY_PHONE;
    Offer.Device device = outsider
        ? new Offer.Device.Phone(colleague.phone().getFirst())
        : agent.presence() instanceof Presence.ByPhone(var phone) ? new Offer.Device.Phone(phone) : new Offer.Device.Browser();
    TeamId team = agent.teams().stream().min(Comparator.comparing(TeamId::value)).orElse(new TeamId("none"));
    return RoomRules.there(state.phase()).stream().filter(offer -> offer.agent().equals(by)).findFirst()
        .map(asker -> new Offer(ids.offer(), agent.id(), agent.name(), team, device,
            outsider ? Rung.COLLEAGUE : Rung.CONSULT, FirstName.of(asker.name()) + " asks you in", agent.epoch()));
  }
}
