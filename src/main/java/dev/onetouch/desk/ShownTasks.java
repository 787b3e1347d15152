package dev.onetouch.desk;

import java.time.Instant;
import java.util.List;

/// Hand-overs and promises, as `GET /api/desk` writes them.
final class ShownTasks {
  private ShownTasks() {}

  /// @param fromMe offered by me, or out of my cases
  record HandOvers(List<Held> toMe, List<Held> fromMe) {}

  /// @param number of the case
  /// @param owner full name of its owner, empty when nobody owns it
  /// @param by full name of who offered it
  record Held(
      String id,
      String number,
      String subject,
      String owner,
      String by,
      String to,
      String note,
      Instant offered) {}

  /// @param standing `later`, `due-soon`, `due` or `overdue`
  record Owed(
      String id,
      String number,
      String subject,
      String what,
      Parts whatParts,
      Instant by,
      String standing,
      String owner) {}

  static HandOvers handOvers(DeskTasks tasks) {
    return new HandOvers(
        tasks.handOvers().stream().filter(DeskTasks.Held::toMe).map(ShownTasks::held).toList(),
        tasks.handOvers().stream().filter(one -> !one.toMe()).map(ShownTasks::held).toList());
  }

  static List<Owed> promises(List<DeskTasks.Owed> promises) {
    return promises.stream().map(ShownTasks::owed).toList();
  }

  static Held held(DeskTasks.Held one) {
    return new Held(
        one.id(),
        one.number().digits(),
        one.subject(),
        one.from(),
        one.by(),
        one.to(),
        one.note(),
        one.at());
  }

  private static Owed owed(DeskTasks.Owed one) {
    return new Owed(
        one.id(),
        one.number().digits(),
        one.subject(),
        one.what(),
        Parts.of(one.what()),
        one.by(),
        Words.of(one.standing()),
        one.owner());
  }
}
