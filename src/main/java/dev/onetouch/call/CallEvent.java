package dev.onetouch.call;

import dev.onetouch.caller.Caller;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Callback;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.Facts;
import dev.onetouch.routing.OwnerWish;
import dev.onetouch.routing.Rung;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What has happened in a call; the rows of its journal, in the past tense.
public sealed interface CallEvent {

  record CallStarted(Instant at) implements CallEvent {}

  record CallerIdentified(Caller caller, CaseSelection about, String language, Facts facts) implements CallEvent {}

  record StepEntered(Place place) implements CallEvent {}

  /// Words were put in line to be said.
  record WordsPlanned(Utterance words) implements CallEvent {}

  /// A step began to listen.
  record ListeningStarted(Continuation at) implements CallEvent {}

  /// What was planned was handed to the carrier.
  record CallerAnswered() implements CallEvent {}

  /// @param input what was pressed or said; masked when sensitive
  record InputHeard(String input) implements CallEvent {}

  record SilenceHeard() implements CallEvent {}

  record WrongInputHeard() implements CallEvent {}

  record FactsLearned(Map<String, String> facts) implements CallEvent {
    public FactsLearned {
      facts = Map.copyOf(facts);
    }
  }

  record LanguageChosen(String language) implements CallEvent {}

  record FetchStarted(Continuation at) implements CallEvent {}

  record FetchFailed(String why) implements CallEvent {}

  /// The caller's request for a person began.
  record PersonRequested(PersonRequest request) implements CallEvent {}

  /// @param why why these, in one line
  record OffersMade(List<Offer> offers, Rung rung, String why, int ringSeconds) implements CallEvent {
    public OffersMade {
      offers = List.copyOf(offers);
    }
  }

  /// The search for a person goes on with the next rung.
  record SearchResumed() implements CallEvent {}

  record OfferClaimed(Offer offer) implements CallEvent {}

  record OfferClosed(Offer offer, Closing closing) implements CallEvent {}

  record QueueEntered(int position, String why) implements CallEvent {}

  record QueueLooped(int position) implements CallEvent {}

  /// A free agent was reserved for a waiting caller, who is being fetched.
  record CallerSummoned(List<Offer> offers, Rung rung, String why, int ringSeconds) implements CallEvent {
    public CallerSummoned {
      offers = List.copyOf(offers);
    }
  }

  /// The carrier brought the summoned caller; the reserved agents ring now.
  record SummonArrived(int ringSeconds) implements CallEvent {}

  /// The carrier did not bring the summoned caller, who waits on at their place.
  record SummonAbandoned() implements CallEvent {}

  record DutyLineDialled(String why) implements CallEvent {}

  record DutyLineUnanswered() implements CallEvent {}

  record CaseOpened(CaseNumber number, AgentId owner, TeamId team, Instant at) implements CallEvent {}

  /// A case for somebody nobody has talked to yet.
  record CaseFiled(CaseNumber number, Owner owner, TeamId team, Instant at) implements CallEvent {}

  record CaseReopened(CaseNumber number, Instant at) implements CallEvent {}

  record CaseTaken(CaseNumber number, AgentId owner, Instant at) implements CallEvent {}

  record CallAnswered(Offer offer, Instant at) implements CallEvent {}

  record TalkEnded(Offer offer, Instant at) implements CallEvent {}

  /// The line to an agent was cut in mid-talk; the caller is put through again.
  record LineLost(AgentId agent, Instant at) implements CallEvent {}

  record LeaveTaken() implements CallEvent {}

  record CallEnded(Outcome outcome, Instant at) implements CallEvent {}

  /// The house asked something of its own.
  record QuestionAsked(Question question) implements CallEvent {}

  /// What the caller would rather have while the owner cannot come.
  record WishMade(OwnerWish wish, AgentId owner) implements CallEvent {}

  /// Somebody else will do.
  record AnybodyWished() implements CallEvent {}

  /// On hold, they asked for somebody else than the agent they had.
  record SomebodyElseWished(Instant at) implements CallEvent {}

  record CallbackPromised(Callback callback) implements CallEvent {}

  /// The caller agreed to be recorded, and recording began.
  record RecordingStarted(VoicemailPlan plan, VoicemailId voicemail, CaseNumber about, TeamId team, Instant at) implements CallEvent {}

  record RecordingFinished() implements CallEvent {}

  /// An attempt to keep a callback began.
  record CallbackBegun(CallbackId callback, int attempt) implements CallEvent {}

  /// The caller hung up while waiting for a person.
  ///
  /// @param since when that wait began
  record GaveUp(Instant since, List<TeamId> teams, Instant at) implements CallEvent {
    public GaveUp {
      teams = List.copyOf(teams);
    }
  }

  /// Not the first call about this case within a week, nor the second.
  record CalledAgain(CaseNumber number, int calls) implements CallEvent {}

  /// The first question of a survey was asked.
  record SurveyBegun() implements CallEvent {}

  record SurveyAnswered(String question, String answer, boolean bad) implements CallEvent {}

  /// The customer was asked enough, or would not be.
  record SurveyEnded() implements CallEvent {}

  /// The agent is in the room, and the customer is being rung.
  record AgentReady(Offer offer) implements CallEvent {}

  /// A machine seems to have answered; a key is awaited.
  record ScreeningStarted() implements CallEvent {}

  /// The carrier named a leg that was dialled for us.
  record LegKnown(String role, String leg) implements CallEvent {}

  /// The conversation moved into a room.
  record RoomOpened(boolean callerIn) implements CallEvent {}

  record CallerHeld() implements CallEvent {}

  record CallerResumed() implements CallEvent {}

  /// The carrier was asked to fetch the caller's leg, to go elsewhere.
  record CallerFetchBegun() implements CallEvent {}

  /// The carrier did not fetch the caller's leg: it stays where it is until it asks by itself.
  record CallerNotFetched() implements CallEvent {}

  /// The agent's leg could not be moved into the room: the two talk on as before.
  record RoomNotOpened(Offer offer) implements CallEvent {}

  /// The caller's leg was sent into the room.
  record CallerSentIn() implements CallEvent {}

  /// The caller's leg waits outside the room, with music and keys.
  record CallerOnHold() implements CallEvent {}

  /// @param joins whether the caller is to hear them
  record GuestInvited(Offer offer, boolean joins, int ringSeconds) implements CallEvent {}

  record GuestClaimed(Offer offer) implements CallEvent {}

  record GuestJoined(Offer offer, Instant at) implements CallEvent {}

  /// A colleague declined, did not answer, or was not wanted any more.
  record GuestGone(Offer offer, Closing closing) implements CallEvent {}

  /// Somebody who was in the room has left it.
  record GuestLeft(Offer offer, Instant at) implements CallEvent {}

  /// The agent whose call it was has left the room; the others stay, and one of them takes their place.
  record HostLeft(Offer offer, Instant at) implements CallEvent {}

  /// Those of ours who talked on when the caller had gone are done.
  record RoomOver() implements CallEvent {}

  record CustomerNotReached(Offer offer, String why) implements CallEvent {}

  /// Something broke on our side; the caller was led to a person.
  record FaultNoted() implements CallEvent {}

  /// How an offer ended when the agent did not get the call.
  enum Closing {
    /// The agent said no.
    DECLINED,
    /// The agent let it ring, or claimed it and their device never answered.
    MISSED,
    /// A colleague took it, the caller left or went elsewhere: no fault of the agent's.
    WITHDRAWN
  }
}
