package dev.onetouch.app.play;

import java.time.LocalDateTime;

/// What an agent does at the desk besides taking calls.
public sealed interface Deed {
  /// @param by on the company's clock
  record Promises(String number, String what, LocalDateTime by) implements Deed {}

  /// The promise of this case that is due first was kept.
  record Keeps(String number) implements Deed {}

  record HandsOver(String number, String to, String note) implements Deed {}

  record AcceptsHandOver(String number) implements Deed {}

  record DeclinesHandOver(String number) implements Deed {}

  /// A supervisor lets somebody go, and their cases go to another.
  record LetsGo(String agent, String to, String why) implements Deed {}

  /// Calls somebody about a case.
  ///
  /// @param number of the case
  record Calls(String phone, String number) implements Deed {}

  /// Says that the first task of this kind is done.
  record Done(String kind) implements Deed {}

  record Claims(String kind) implements Deed {}

  /// What is done with the conversation they are in, as the desk API names it: `hold`, `merge`.
  record Room(String what) implements Deed {}

  /// The same, with a colleague: `consult`, `bring-in`, `dismiss`.
  record RoomWith(String what, String colleague) implements Deed {}

  /// The desk refuses to do this with the conversation they are in.
  record Refused(Deed deed) implements Deed {}

  /// Makes the wrap-up longer, once.
  record NeedsAMinute() implements Deed {}
}
