package dev.onetouch.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// `GET /api/desk`, as written.
record ShownDesk(
    String revision,
    Instant now,
    Me me,
    Optional<ShownOffer> offer,
    Optional<ShownCall> call,
    Optional<WrapUp> wrapUp,
    List<ShownCase> cases,
    List<Colleague> team,
    ShownTasks.HandOvers handOvers,
    List<ShownTasks.Owed> promises,
    List<ShownTasks.Owed> escalations,
    List<ShownDuties.Task> tasks,
    List<ShownDuties.AgreedCallback> callbacks,
    List<ShownMessage> voicemails,
    List<ShownDuties.Waiter> waiting,
    List<Notice> notices) {

  record Me(
      String agent,
      String name,
      List<String> roles,
      String presence,
      String by,
      String reason,
      boolean phoneOnFile,
      boolean phoneInstead,
      boolean resolution,
      String activity,
      Instant since) {}

  /// @param who a name for somebody known, else what can be said without guessing
  /// @param number masked; empty when there is none
  /// @param proof how far the number may be believed; never who speaks
  record ShownCaller(String kind, String who, String number, String proof, String language) {}

  /// @param about none while there is no case
  /// @param origin `called-us`, `called-back` or `called-from-desk`
  /// @param callbackWithdrawn whether the customer called before we called back
  /// @param ringsUntil when it stops ringing, at the latest; `secondsLeft` counts to it
  /// @param heard what the caller pressed and said, oldest first
  record ShownOffer(
      String id,
      String call,
      ShownCaller caller,
      Optional<ShownCase> about,
      String why,
      Parts whyParts,
      String rung,
      List<String> heard,
      long waitedSeconds,
      Instant leaseEnds,
      Instant ringsUntil,
      long secondsLeft,
      String origin,
      boolean callbackWithdrawn,
      ShownHistory history) {}

  record ShownCall(
      String id,
      String phase,
      ShownCaller caller,
      Optional<ShownCase> about,
      List<String> heard,
      Instant since,
      String notes,
      String origin,
      boolean callbackWithdrawn,
      ShownHistory history,
      Optional<ShownRoom> room) {}

  /// @param stillGoing whether the caller is still on the line, with somebody else or waiting for somebody
  record WrapUp(
      String call,
      ShownCaller caller,
      Optional<ShownCase> about,
      String notes,
      Instant ends,
      long secondsLeft,
      boolean extendable,
      boolean stillGoing,
      String origin,
      boolean callbackWithdrawn,
      ShownHistory history) {}

  /// @param ownedBy full name of the owner, empty when nobody owns it
  record ShownCase(
      String number,
      String subject,
      String status,
      String team,
      String ownedBy,
      boolean mine,
      Instant lastContact,
      ShownHistory history) {}

  /// @param lastSurvey `none`, `good` or `bad`
  record ShownHistory(
      int callsInSevenDays, int promisesBroken, String lastSurvey, boolean forResolution) {
    static ShownHistory of(History history) {
      return new ShownHistory(
          history.callsInSevenDays(),
          history.promisesBroken(),
          Words.of(history.lastSurvey()),
          history.forResolution());
    }
  }

  record Colleague(
      String agent,
      String name,
      List<String> teams,
      String presence,
      String by,
      String activity,
      Instant since) {}

  /// Something the agent must not miss.
  record Notice(String kind, String text) {}
}
