package dev.onetouch.switchboard;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Offer;
import dev.onetouch.call.Phase;
import dev.onetouch.cases.Case;
import dev.onetouch.routing.Rung;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What a call's events mean for agents and cases, as the rows to be written beside them.
final class Consequences {
  /// Carriers add this to every ring time.
  private static final Duration CARRIER_EXTRA = Duration.ofSeconds(5);

  /// What is said to the caller before the ringing, or to the agent before the key.
  private static final Duration WORDS = Duration.ofSeconds(10);
  private static final Duration KEY = Duration.ofSeconds(10);
  private static final Duration MARGIN = Duration.ofSeconds(10);

  /// How long the carrier may take to fetch a waiting caller.
  static final Duration FETCH = Duration.ofSeconds(12);

  private final TurnPolicy policy;

  Consequences(TurnPolicy policy) {
    this.policy = policy;
  }

  List<AgentMove> agents(CallState state, List<CallEvent> events) {
    List<AgentMove> moves = new ArrayList<>();
    for (CallEvent event : events) {
      switch (event) {
        case CallEvent.OffersMade made -> reserve(moves, made.offers(), lease(made.ringSeconds()));
        case CallEvent.CallerSummoned summoned -> reserve(moves, summoned.offers(), lease(summoned.ringSeconds()).plus(FETCH));
        case CallEvent.OfferClosed(Offer offer, CallEvent.Closing closing) ->
            moves.add(new AgentMove.Release(offer.agent(), offer.id(), closing != CallEvent.Closing.WITHDRAWN));
        case CallEvent.AgentReady(Offer offer) -> moves.add(new AgentMove.Engage(offer.agent(), offer.id()));
        case CallEvent.CustomerNotReached(Offer offer, var _) ->
            moves.add(new AgentMove.Release(offer.agent(), offer.id(), false));
        // Who waited in the room for the customer is engaged already.
        case CallEvent.CallAnswered(Offer offer, var _) when !(state.phase() instanceof Phase.Talking talk && talk.inRoom()) ->
            moves.add(new AgentMove.Engage(offer.agent(), offer.id()));
        case CallEvent.GuestInvited(Offer offer, var _, int seconds) when ours(offer) ->
            reserve(moves, List.of(offer), lease(seconds));
        case CallEvent.GuestJoined(Offer offer, var _) when ours(offer) ->
            moves.add(new AgentMove.Engage(offer.agent(), offer.id()));
        // A consultation nobody took is no customer missed.
        case CallEvent.GuestGone(Offer offer, var _) when ours(offer) ->
            moves.add(new AgentMove.Release(offer.agent(), offer.id(), false));
        case CallEvent.GuestLeft(Offer offer, var _) when ours(offer) ->
            moves.add(new AgentMove.WrapUp(offer.agent(), offer.id(), policy.wrapUpLimit()));
        case CallEvent.HostLeft(Offer offer, var _) when ours(offer) ->
            moves.add(new AgentMove.WrapUp(offer.agent(), offer.id(), policy.wrapUpLimit()));
        case CallEvent.TalkEnded(Offer offer, var _) ->
            moves.add(new AgentMove.WrapUp(offer.agent(), offer.id(), policy.wrapUpLimit()));
        default -> {
          // The other events concern no agent.
        }
      }
    }
    return moves;
  }

  List<CaseMove> cases(CallState state, List<CallEvent> events) {
    List<CaseMove> moves = new ArrayList<>();
    for (CallEvent event : events) {
      switch (event) {
        case CallEvent.CaseOpened opened ->
            moves.add(new CaseMove.Open(opened.number(), opened.owner(), opened.team(), state.caller()));
        case CallEvent.CaseReopened(var number, var _) -> moves.add(new CaseMove.Reopen(number));
        case CallEvent.CaseTaken(var number, var owner, var _) -> moves.add(new CaseMove.Take(number, owner));
        case CallEvent.TalkEnded _, CallEvent.HostLeft _ ->
            state.about().found().map(Case::number).map(CaseMove.Touch::new).ifPresent(moves::add);
        default -> {
          // The other events change no case.
        }
      }
    }
    return moves;
  }

  /// Somebody who is no agent is rung without being reserved: the carrier says whether they come.
  private static boolean ours(Offer offer) {
    return offer.rung() != Rung.COLLEAGUE;
  }

  private static void reserve(List<AgentMove> moves, List<Offer> offers, Duration lease) {
    offers.forEach(offer -> moves.add(new AgentMove.Reserve(
        offer.agent(), offer.id(), offer.epoch(), lease, offer.rung() == Rung.SAME_AGENT)));
  }

  private static Duration lease(int ringSeconds) {
    return Duration.ofSeconds(ringSeconds).plus(CARRIER_EXTRA).plus(WORDS).plus(KEY).plus(MARGIN);
  }
}
