package dev.onetouch.call;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.routing.OwnerWish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The only place that changes a call's state: what each event leaves behind. Events that are pure history change nothing.
final class Evolution {
  private Evolution() {}

  static CallState evolve(CallState state, CallEvent event) {
    return switch (event) {
      case CallEvent.CallStarted _ -> state.in(new Phase.Arriving());
      case CallEvent.CallerIdentified e -> state.identified(e.caller(), e.about(), e.language(), e.facts());
      case CallEvent.StepEntered _, CallEvent.FetchFailed _, CallEvent.FaultNoted _, CallEvent.TalkEnded _,
          CallEvent.CallbackPromised _, CallEvent.RecordingFinished _, CallEvent.SurveyBegun _, CallEvent.SurveyAnswered _,
          CallEvent.SurveyEnded _, CallEvent.CallbackBegun _, CallEvent.CustomerNotReached _, CallEvent.GaveUp _,
          CallEvent.CalledAgain _ -> state;
      case CallEvent.WordsPlanned(Utterance words) -> state.toSay(added(state.unsaid(), words));
      case CallEvent.ListeningStarted(Continuation at) -> state.in(new Phase.Listening(at, 0, 0));
      case CallEvent.CallerAnswered _ -> state.afterTurn();
      case CallEvent.InputHeard(String input) -> state.hearing(capped(added(state.heard(), input)));
      case CallEvent.SilenceHeard _ -> counted(state, 1, 0);
      case CallEvent.WrongInputHeard _ -> counted(state, 0, 1);
      case CallEvent.QuestionAsked(Question question) -> state.in(new Phase.Choosing(question, 0, 0));
      case CallEvent.RecordingStarted e -> state.in(new Phase.Recording(e.plan(), e.voicemail()));
      case CallEvent.RoomOver _ -> state.withoutAgentsLegs();
      case CallEvent.LegKnown(String role, String leg) -> state.withLeg(role, leg);
      case CallEvent.CaseFiled(CaseNumber number, Owner owner, TeamId team, Instant at) -> filed(state, number, owner, team, at);
      case CallEvent.FactsLearned(Map<String, String> facts) -> state.knowing(state.facts().withAll(facts));
      case CallEvent.LanguageChosen(String language) ->
          state.speaking(language).knowing(state.facts().withAll(BuiltInFacts.language(language, true)));
      case CallEvent.FetchStarted(Continuation at) -> state.in(new Phase.Fetching(at));
      case CallEvent.LeaveTaken _ -> state.in(new Phase.Leaving(waited(state.phase())));
      case CallEvent.CallEnded(Outcome outcome, Instant _) -> state.in(new Phase.Ended(outcome));
      case CallEvent.CaseOpened e -> opened(state, e.number(), e.owner(), e.team(), e.at());
      case CallEvent.CaseReopened(CaseNumber _, Instant at) -> changed(state, c -> with(c, c.owner(), CaseStatus.OPEN, at));
      case CallEvent.CaseTaken(CaseNumber _, AgentId owner, Instant at) ->
          changed(state, c -> with(c, new Owner.OwnedBy(owner), c.status(), at));
      case CallEvent.PersonRequested _,
          CallEvent.OffersMade _,
          CallEvent.SearchResumed _,
          CallEvent.OfferClaimed _,
          CallEvent.OfferClosed _,
          CallEvent.QueueEntered _,
          CallEvent.QueueLooped _,
          CallEvent.CallerSummoned _,
          CallEvent.SummonArrived _,
          CallEvent.SummonAbandoned _,
          CallEvent.DutyLineDialled _,
          CallEvent.DutyLineUnanswered _,
          CallEvent.WishMade _,
          CallEvent.AnybodyWished _,
          CallEvent.SomebodyElseWished _,
          CallEvent.AgentReady _,
          CallEvent.ScreeningStarted _,
          CallEvent.RoomOpened _,
          CallEvent.CallerHeld _,
          CallEvent.CallerResumed _,
          CallEvent.CallerSentIn _,
          CallEvent.CallerFetchBegun _,
          CallEvent.CallerNotFetched _,
          CallEvent.RoomNotOpened _,
          CallEvent.CallerOnHold _,
          CallEvent.GuestInvited _,
          CallEvent.GuestClaimed _,
          CallEvent.GuestJoined _,
          CallEvent.GuestGone _,
          CallEvent.GuestLeft _,
          CallEvent.HostLeft _,
          CallEvent.LineLost _,
          CallEvent.CallAnswered _ ->
          searched(state, event);
    };
  }

  /// Only a promise is taken instead of a person; a talk that is over was one.
  private static List<PersonRequest> waited(Phase phase) {
    return phase instanceof Phase.Choosing || phase instanceof Phase.Recording ? phase.personRequest().stream().toList() : List.of();
  }

  /// The events of the search for a person, which all need the request; without one there is nothing to change.
  private static CallState searched(CallState state, CallEvent event) {
    if (event instanceof CallEvent.PersonRequested(PersonRequest request)) {
      return state.in(new Phase.Seeking(request));
    }
    return state.phase().personRequest().map(request -> searched(state, request, event)).orElse(state);
  }

  private static CallState searched(CallState state, PersonRequest request, CallEvent event) {
    return switch (event) {
      case CallEvent.OffersMade e -> state.in(new Phase.Ringing(request.ringing(e.ringSeconds()), e.offers()));
      case CallEvent.SearchResumed _ -> state.in(new Phase.Seeking(request));
      case CallEvent.OfferClaimed(Offer offer) -> state.in(new Phase.Claimed(request, offer));
      case CallEvent.OfferClosed(Offer offer, CallEvent.Closing closing) -> closed(state, request, offer, closing);
      case CallEvent.QueueEntered _ -> state.in(new Phase.Queued(request.inLine(), roundsAtEntry(request)));
      case CallEvent.QueueLooped _ ->
          state.in(new Phase.Queued(request, state.phase() instanceof Phase.Queued queued ? queued.oneMore() : 0));
      case CallEvent.CallerSummoned e -> state.in(new Phase.Summoned(request, e.offers()));
      case CallEvent.SummonArrived(int seconds) -> state.in(new Phase.Ringing(request.ringing(seconds), state.phase().openOffers()));
      case CallEvent.SummonAbandoned _ -> state.in(new Phase.Queued(request, Phase.Queued.COMES_ROUND_FIRST));
      case CallEvent.DutyLineDialled _ -> state.in(new Phase.OnDutyLine(request.dutyLineTried()));
      case CallEvent.DutyLineUnanswered _ -> state.in(new Phase.OnDutyLine(request.askingEveryoneAgain()));
      case CallEvent.WishMade(OwnerWish wish, AgentId owner) -> state.in(new Phase.Seeking(request.wishing(wish, owner)));
      case CallEvent.AnybodyWished _ -> state.in(new Phase.Seeking(request.wishingAnybody()));
      case CallEvent.SomebodyElseWished(Instant at) -> state.in(new Phase.Seeking(request.somebodyElse(at)));
      case CallEvent.LineLost(AgentId agent, Instant at) ->
          state.in(new Phase.Queued(request.backTo(agent, at), Phase.Queued.LINE_LOST));
      case CallEvent.AgentReady(Offer offer) -> state.in(new Phase.CallingCustomer(request, offer, false));
      case CallEvent.ScreeningStarted _ when state.phase() instanceof Phase.CallingCustomer calling ->
          state.in(new Phase.CallingCustomer(request, calling.offer(), true));
      case CallEvent.RoomOpened(boolean callerIn) when state.phase() instanceof Phase.Talking talk ->
          state.in(new Phase.InRoom(request.spokenTo(), talk.offer(), talk.since(), true, callerIn,
              talk.inRoom() ? Phase.InRoom.CallersLeg.SENT_IN : Phase.InRoom.CallersLeg.BRIDGED, false, List.of()));
      case CallEvent.RoomNotOpened _ when state.phase() instanceof Phase.InRoom room ->
          state.in(new Phase.Talking(request, room.host(), room.since()));
      case CallEvent.CallerHeld _ -> room(state, room -> room.heldOrNot(false));
      case CallEvent.CallerResumed _ -> room(state, room -> room.heldOrNot(true));
      case CallEvent.CallerSentIn _ -> room(state, room -> room.sent(Phase.InRoom.CallersLeg.SENT_IN));
      case CallEvent.CallerOnHold _ -> room(state, room -> room.sent(Phase.InRoom.CallersLeg.WAITING));
      case CallEvent.CallerFetchBegun _ -> room(state, room -> room.fetched(true));
      case CallEvent.CallerNotFetched _ -> room(state, Phase.InRoom::notFetched);
      case CallEvent.HostLeft _ -> room(state, Phase.InRoom::withoutHost);
      case CallEvent.GuestInvited(Offer offer, boolean joins, var _) ->
          room(state, room -> room.with(added(room.guests(), new Guest(offer, Guest.Stage.RINGING, joins))));
      case CallEvent.GuestClaimed(Offer offer) -> guest(state, offer, Guest.Stage.CLAIMED);
      case CallEvent.GuestJoined(Offer offer, var _) -> guest(state, offer, Guest.Stage.IN);
      case CallEvent.GuestGone(Offer offer, var _) -> withoutGuest(state, offer);
      case CallEvent.GuestLeft(Offer offer, var _) -> withoutGuest(state, offer);
      case CallEvent.CallAnswered(Offer offer, Instant at) ->
          state.in(new Phase.Talking(request, offer, at, state.phase() instanceof Phase.CallingCustomer)).havingTalked();
      default -> state;
    };
  }

  /// Whoever has heard it ring for as long as allowed gets a round with words and keys before it rings again.
  private static int roundsAtEntry(PersonRequest request) {
    return request.mayRingFor(request.ringSeconds()) ? 0 : Phase.Queued.COMES_ROUND_FIRST;
  }

  private static CallState closed(CallState state, PersonRequest request, Offer offer, CallEvent.Closing closing) {
    PersonRequest next = closing == CallEvent.Closing.WITHDRAWN ? request : request.skipping(Set.of(offer.agent()));
    List<Offer> left = state.phase().openOffers().stream().filter(open -> !open.id().equals(offer.id())).toList();
    return state.phase() instanceof Phase.Summoned
        ? state.in(new Phase.Summoned(next, left))
        : state.in(new Phase.Ringing(next, left));
  }

  private static CallState room(CallState state, UnaryOperator<Phase.InRoom> change) {
    return state.phase() instanceof Phase.InRoom room ? state.in(change.apply(room)) : state;
  }

  private static CallState guest(CallState state, Offer offer, Guest.Stage stage) {
    return room(state, room -> room.with(room.guests().stream()
        .map(guest -> guest.is(offer.id()) ? guest.at(stage) : guest).toList()));
  }

  private static CallState withoutGuest(CallState state, Offer offer) {
    return room(state, room -> room.with(
        room.guests().stream().filter(guest -> !guest.is(offer.id())).toList()));
  }

  private static CallState counted(CallState state, int silences, int wrong) {
    return switch (state.phase()) {
      case Phase.Listening(Continuation at, int silent, int amiss) ->
          state.in(new Phase.Listening(at, silent + silences, amiss + wrong));
      case Phase.Choosing(Question question, int silent, int amiss) ->
          state.in(new Phase.Choosing(question, silent + silences, amiss + wrong));
      default -> state;
    };
  }

  private static CallState opened(CallState state, CaseNumber number, AgentId owner, TeamId team, Instant at) {
    return filed(state, number, new Owner.OwnedBy(owner), team, at);
  }

  private static CallState filed(CallState state, CaseNumber number, Owner owner, TeamId team, Instant at) {
    Case fresh = new Case(number, "", owner, team, CaseStatus.OPEN, at, at);
    return state.aboutCase(new CaseSelection.Existing(fresh), state.facts().withAll(BuiltInFacts.openCase(number)));
  }

  private static CallState changed(CallState state, UnaryOperator<Case> change) {
    return state
        .about()
        .found()
        .map(change)
        .map(file -> state.aboutCase(new CaseSelection.Existing(file), state.facts().withAll(BuiltInFacts.openCase(file.number()))))
        .orElse(state);
  }

  private static Case with(Case file, Owner owner, CaseStatus status, Instant at) {
    return new Case(file.number(), file.subject(), owner, file.team(), status, at, at);
  }

  private static <T> List<T> added(List<T> list, T one) {
    List<T> more = new ArrayList<>(list);
    more.add(one);
    return more;
  }

  private static List<String> capped(List<String> heard) {
    return heard.subList(Math.max(0, heard.size() - CallState.MAX_HEARD), heard.size());
  }
}
