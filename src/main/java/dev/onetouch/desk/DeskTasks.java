package dev.onetouch.desk;

import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Promise;
import java.time.Instant;
import java.util.List;

/// What waits for an agent besides calls.
///
/// @param handOvers open ones, to me or from me, oldest first
/// @param promises of my cases, the one due first before the others
/// @param escalations promises of anybody's cases that are long overdue, when I am in the resolution team
public record DeskTasks(List<Held> handOvers, List<Owed> promises, List<Owed> escalations) {
  /// More of a kind than this are not shown.
  public static final int MAX_EACH = 100;

  public DeskTasks {
    handOvers = List.copyOf(handOvers);
    promises = List.copyOf(promises);
    escalations = List.copyOf(escalations);
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
