package dev.onetouch.app.play;

import java.util.List;
import java.util.Map;

/// A call written down beforehand: who calls, who is at work and how they behave, and what the caller does.
///
/// ```yaml
/// name: The owner answers
/// at: 2026-11-23T10:00          # on the company's clock; a running demo has its own time and says so
/// from: "+16195550142"          # or any form a carrier sends, such as anonymous
/// to: "+16195550199"
/// people:                       # everybody else is away
///   maria: {by: browser, does: accepts}
///   luis: {by: phone, does: declines, after: 3}
/// duty-line: answers            # answers, rings or busy
/// call:
///   - hears: "Thanks for calling"
///   - presses: "0"
///   - says: "an agent please"
///   - waits: 10                 # seconds; also: keeps silent
///   - talks-to: maria           # an agent's id, or duty-line
///   - person: {luis: {by: browser, does: accepts}}
///   - desk: {maria: {wrap-up: end}}
///   - agent-hangs-up: maria
///   - hangs-up
///   - call-ends
/// ```
///
/// @param at the company's local date and time, empty for now
public record CallScript(
    String name, String at, String from, String to, Map<String, Person> people, String dutyLine, List<Move> moves) {
  public CallScript {
    people = Map.copyOf(people);
    moves = List.copyOf(moves);
  }

  /// How somebody is reached and what they do when it rings.
  ///
  /// @param by `browser` or `phone`
  /// @param does `accepts`, `declines`, `nothing` or `voicemail`
  public record Person(String by, String does, int afterSeconds) {}

  /// One thing the caller, or somebody else, does or waits for.
  public sealed interface Move {
    /// Waits until these words are said to the caller.
    record Hears(String words) implements Move {}

    record Presses(String keys) implements Move {}

    record Says(String words) implements Move {}

    record Waits(int seconds) implements Move {}

    /// Waits until the caller is joined with this agent, or `duty-line`.
    record TalksTo(String whom) implements Move {}

    /// Somebody comes, goes or changes their ways.
    record Comes(String agent, Person person) implements Move {}

    record Leaves(String agent) implements Move {}

    record EndsWrapUp(String agent) implements Move {}

    record AgentHangsUp(String agent) implements Move {}

    record HangsUp() implements Move {}

    /// Waits until the call is over.
    record CallEnds() implements Move {}
  }
}
