package dev.onetouch.call;

import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.PhoneNumber;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What must be done about a signal. A turn goes on over [Lookup]s and ends with at most one [Answer] per leg; [Command]s
/// are carried out after the turn is committed.
public sealed interface CallEffect {

  /// A question to our own house or another system; its answer, a failure included, comes back as a signal.
  sealed interface Lookup extends CallEffect {}

  /// Who calls, with which cases.
  record FindCaller(CallerAddress from) implements Lookup {}

  /// A data-dip.
  record Fetch(String url, Map<String, String> keep) implements Lookup {}

  /// Agents and waiting callers.
  record SeeFloor(PersonRequest request) implements Lookup {}

  /// What the caller's leg does next.
  sealed interface Answer extends CallEffect {}

  /// Say this and listen; every word is interruptible.
  record Listen(List<Utterance> words, Hearing hearing) implements Answer {}

  /// Say this, with `0` live, then ring.
  ///
  /// @param caller whose number a browser shows; a phone shows the company's dialled number
  record RingAgents(List<Utterance> words, List<Offer> offers, Duration ring, CallerAddress caller, PhoneNumber dialled)
      implements Answer {}

  record RingDutyLine(List<Utterance> words, PhoneNumber dutyLine, Duration ring, PhoneNumber dialled) implements Answer {}

  /// Say this, play music for a while with keys live, and come back.
  record HoldOn(List<Utterance> words) implements Answer {}

  /// Come back after a short silence.
  record ComeBack(Duration pause) implements Answer {}

  /// Say this, with `0` live, then end the call.
  record EndCall(List<Utterance> words) implements Answer {}

  /// Say this with `0` live, then record what the caller says until a key, silence or the limit ends it.
  record Record(List<Utterance> words, VoicemailId voicemail, Duration atMost) implements Answer {}

  /// Say this, then join the agent who waits in the room.
  ///
  /// @param ends whether the room ends for everybody when this leg leaves it
  record JoinRoom(List<Utterance> words, boolean ends) implements Answer {}

  /// Nobody is there to hear an answer.
  record Silence() implements Answer {}

  /// What an agent's leg does next.
  sealed interface AgentAnswer extends CallEffect {}

  /// Say who calls and why, and wait for `1`.
  record Whisper(List<Utterance> words, List<Utterance> noKey) implements AgentAnswer {}

  /// Join caller and agent.
  record Bridge() implements AgentAnswer {}

  /// Say this, then be in the room.
  ///
  /// @param ends whether the room ends for everybody when this leg leaves it
  record EnterRoom(List<Utterance> words, boolean ends) implements AgentAnswer {}

  /// Say why there is nothing to take, and hang up.
  record Refuse(List<Utterance> words) implements AgentAnswer {}

  /// Done after commit, off the webhook.
  sealed interface Command extends CallEffect {}

  /// Have the carrier fetch the waiting caller's leg to the call's present turn.
  record SummonCaller() implements Command {}

  /// Ring an agent's device for a call of ours.
  record DialAgent(Offer offer) implements Command {}

  /// Ring the customer for a call of ours.
  record DialCustomer() implements Command {}

  /// Have an agent's leg ask again what to hear.
  record TellAgent(OfferId offer, String leg) implements Command {}

  /// Move an agent's leg from where it is into the room.
  record MoveAgent(OfferId offer, String leg) implements Command {}

  /// End a leg nobody needs any more.
  record EndLeg(String leg) implements Command {}

  /// How a caller may answer.
  ///
  /// @param maxKeys how many keys end the input by themselves
  /// @param hashEnds whether `#` ends the input instead of being a key
  /// @param hints words to expect
  record Hearing(
      boolean keys, boolean speech, int maxKeys, boolean hashEnds, Duration timeout, String language, List<String> hints) {
    public Hearing {
      hints = List.copyOf(hints);
    }
  }
}
