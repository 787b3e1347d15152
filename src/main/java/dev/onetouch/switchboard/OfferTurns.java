package dev.onetouch.switchboard;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.Decision;
import dev.onetouch.call.Guest;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Phase;
import dev.onetouch.cases.AgentId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// The agents' side of a call: their devices' legs, and what they say at the desk. Throws [StoreUnavailable] when the store
/// cannot be asked and [TurnFailed] when the call kept moving; both may be tried again.
public final class OfferTurns {
  private final Switchboard switchboard;
  private final AnswerWriter writer;
  private final TurnIds ids;

  public OfferTurns(Switchboard switchboard, AnswerWriter writer, TurnIds ids) {
    this.switchboard = switchboard;
    this.writer = writer;
    this.ids = ids;
  }

  /// What an agent said at the desk to an offer, and what came of it.
  public enum Verdict {
    /// The call is theirs; saying it again says the same.
    TAKEN,
    /// A colleague took it, the caller left, or the offer was never theirs.
    GONE
  }

  /// An agent's device answered: what it hears.
  ///
  /// @param leg the carrier's name of that leg
  public String legAnswered(CallId call, OfferId offer, String leg) {
    return onLeg(call, offer, at -> new CallSignal.OfferLegAnswered(at, offer, ids.caseNumber(), leg));
  }

  /// An agent pressed a key on a phone. Only `1` takes the call; anything else is a no.
  public String keyPressed(CallId call, OfferId offer, String keys, String leg) {
    return onLeg(call, offer, keys.equals("1")
        ? at -> new CallSignal.OfferAccepted(at, offer, ids.caseNumber(), leg)
        : at -> new CallSignal.OfferDeclined(at, offer));
  }

  /// An agent's leg is outside the room: what it hears.
  ///
  /// @param over whether the leg has ended, and nobody hears it
  public String outsideRoom(CallId call, OfferId offer, boolean over) {
    return onLeg(call, offer, over
        ? at -> new CallSignal.AgentLeftRoom(at, offer)
        : at -> new CallSignal.RoomLegAsks(at, offer));
  }

  /// An agent's leg is over. One that is in the caller's own dial is told of by the dial itself.
  public void legEnded(CallId call, OfferId offer) {
    tell(call, at -> new CallSignal.AgentLeftRoom(at, offer));
  }

  /// The carrier names a leg: one that we had dialled is known by it from now on, even when the answer to the order was lost.
  public void legPlaced(CallId call, OfferId offer, String leg) {
    tell(call, at -> new CallSignal.LegPlaced(at, offer.value(), leg));
  }

  /// An agent's device cannot be rung: it is busy or offline.
  public void legFailed(CallId call, OfferId offer) {
    tell(call, at -> new CallSignal.OfferLapsed(at, offer));
  }

  /// An agent takes an offer at the desk.
  public Verdict accept(AgentId agent, OfferId offer) {
    return switchboard.signal(calls -> calls.byOffer(offer), at -> new CallSignal.OfferAccepted(at, offer, ids.caseNumber()))
        .filter(decision -> holds(decision, agent, offer))
        .map(_ -> Verdict.TAKEN)
        .orElse(Verdict.GONE);
  }

  /// An agent says no to an offer at the desk. Saying it late or twice changes nothing.
  public void decline(OfferId offer) {
    switchboard.signal(calls -> calls.byOffer(offer), at -> new CallSignal.OfferDeclined(at, offer));
  }

  private String onLeg(CallId call, OfferId offer, Function<Instant, CallSignal> input) {
    CallEffect.AgentAnswer answer = tell(call, input)
        .flatMap(decision -> decision.effects().stream()
            .filter(CallEffect.AgentAnswer.class::isInstance).map(CallEffect.AgentAnswer.class::cast).findFirst())
        .orElse(new CallEffect.Refuse(java.util.List.of()));
    return writer.write(answer, call, offer, switchboard.company());
  }

  private Optional<Decision> tell(CallId call, Function<Instant, CallSignal> input) {
    return switchboard.signal(calls -> calls.byId(call), input);
  }

  private static boolean holds(Decision decision, AgentId agent, OfferId offer) {
    return switch (decision.state().phase()) {
      case Phase.Claimed(var _, var claimed) -> claimed.id().equals(offer) && claimed.agent().equals(agent);
      case Phase.InRoom room -> room.host().id().equals(offer) && room.host().agent().equals(agent)
          || room.guests().stream().anyMatch(guest -> guest.stage() != Guest.Stage.RINGING
              && guest.offer().id().equals(offer) && guest.offer().agent().equals(agent));
      case Phase.CallingCustomer(var _, var ready, var _) -> ready.id().equals(offer) && ready.agent().equals(agent);
      case Phase.Talking(var _, var talking, var _, var _) -> talking.id().equals(offer) && talking.agent().equals(agent);
      default -> false;
    };
  }
}
