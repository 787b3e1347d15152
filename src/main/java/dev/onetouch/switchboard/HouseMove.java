package dev.onetouch.switchboard;

import dev.onetouch.call.VoicemailId;
import dev.onetouch.caller.Caller;
import dev.onetouch.cases.Callback;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import java.time.Duration;
import java.util.List;

/// A change of what the house owes its customers, made in the same statement as the turn that causes it. Only [Begun] stops
/// the whole turn when it does not find what it expects; the others change what they find and otherwise nothing.
public sealed interface HouseMove {

  /// A case for somebody nobody has talked to yet. A number already taken stops the whole turn; try again with another.
  record Filed(CaseNumber number, Owner owner, TeamId team, String subject, Caller caller) implements HouseMove {}

  /// A callback was promised: a promise, open until the window's end.
  record Promised(Callback callback, Caller caller) implements HouseMove {}

  /// An attempt to keep a callback begins, as this call. It must be open, not withdrawn, and no attempt under way; this must be
  /// the attempt that is next.
  record Begun(CallbackId callback, int attempt) implements HouseMove {}

  /// The customer was reached: the promise is kept.
  record Kept(CallbackId callback) implements HouseMove {}

  /// Not reached: it is tried again after a while.
  record TriedAgain(CallbackId callback, Duration after, String why) implements HouseMove {}

  /// Nobody of ours could make the call: the customer was never dialled, and the attempt does not count.
  record Postponed(CallbackId callback, Duration after) implements HouseMove {}

  /// Not reached for the last time: it becomes a task for the owner, and the promise stays open until they close it.
  record HandedBack(CallbackId callback, String why) implements HouseMove {}

  /// The customer got through: callbacks open for this case are withdrawn, tasks of people who gave up are done.
  record GotThrough(CaseNumber about, Caller caller, String why) implements HouseMove {}

  /// Somebody should look after this; it stays until somebody says it is done.
  ///
  /// @param id unique; the same task is never opened twice
  /// @param about the case, none when there is none
  /// @param team whose task it is while nobody owns it
  /// @param waited how long the caller had waited for a person, zero when they had not
  record Tasked(
      String id, TaskKind kind, List<CaseNumber> about, Owner owner, List<TeamId> team, Caller caller, String what, Duration waited)
      implements HouseMove {}

  /// A message begins to be recorded. It arrives when the carrier says that the recording is complete.
  record Recording(VoicemailId voicemail, CaseNumber about, Owner owner, TeamId team, Caller caller) implements HouseMove {}

  /// The customer was asked how it went; not again for a while.
  record SurveyBegun() implements HouseMove {}

  /// A promise of the house's own, which the owner of the case owes.
  ///
  /// @param id unique; the same promise is never made twice
  record FollowUp(String id, CaseNumber about, String what, Duration within) implements HouseMove {}

  /// @param bad whether a supervisor should hear of it
  record Surveyed(String question, String answer, boolean bad) implements HouseMove {}
}
