package dev.onetouch.desk;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Promise;
import java.time.Instant;
import java.util.List;

/// What waits for an agent besides calls.
///
/// @param handOvers open ones, to me or from me, oldest first
/// @param promises of my cases, the one due first before the others
/// @param escalations promises of anybody's cases that are long overdue, when I am in the resolution team
/// @param tasks mine, and those of my teams that nobody is at, oldest first
/// @param callbacks of my cases, the one due first before the others
/// @param voicemails messages behind the tasks
public record DeskTasks(
    List<Held> handOvers,
    List<Owed> promises,
    List<Owed> escalations,
    List<Task> tasks,
    List<AgreedCallback> callbacks,
    List<VoicemailFiles.Message> voicemails) {
  /// More of a kind than this are not shown.
  public static final int MAX_EACH = 100;

  public DeskTasks {
    handOvers = List.copyOf(handOvers);
    promises = List.copyOf(promises);
    escalations = List.copyOf(escalations);
    tasks = List.copyOf(tasks);
    callbacks = List.copyOf(callbacks);
    voicemails = List.copyOf(voicemails);
  }

  /// @param from full name of the owner, empty when nobody owned it
  /// @param by full name of who offered it
  public record Held(
      String id,
      CaseNumber number,
      String subject,
      String from,
      String by,
      String to,
      boolean toMe,
      String note,
      Instant at) {}

  /// @param number of the case, none when there is none
  /// @param customer name, empty when no customer is known
  /// @param caller none when the number was withheld
  /// @param waitedSeconds how long the caller had waited
  /// @param owner full name, empty when it is a team's
  /// @param claimedBy full name of who is at it, empty when nobody is
  /// @param mine whether I am the one at it, or its owner while nobody is
  /// @param voicemail id of the message it is about, empty when it is about none
  public record Task(
      String id,
      String kind,
      String what,
      List<CaseNumber> number,
      String subject,
      String customer,
      List<PhoneNumber> caller,
      Instant since,
      int waitedSeconds,
      String owner,
      String claimedBy,
      boolean mine,
      String voicemail) {
    public Task {
      number = List.copyOf(number);
      caller = List.copyOf(caller);
    }
  }

  /// @param since when the customer asked for a person
  /// @param state `open`, `dialling` or `task`: left to a person
  /// @param next when it is tried next
  /// @param owner full name of who calls back, empty when anybody of the team does
  public record AgreedCallback(
      String id,
      CaseNumber number,
      String subject,
      String customer,
      PhoneNumber to,
      Instant from,
      Instant until,
      Instant since,
      String state,
      int tries,
      Instant next,
      Promise.Standing standing,
      String owner) {}

  /// @param owner full name of who owes it, empty when nobody owns the case
  public record Owed(
      String id,
      CaseNumber number,
      String subject,
      String what,
      Instant by,
      Promise.Standing standing,
      String owner) {}
}
