package dev.onetouch.app.play;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A call written down beforehand: who calls, who is at work and how they behave, what the caller does, and what is so
/// afterwards.
///
/// ```yaml
/// name: The owner answers
/// at: 2026-11-23T10:00          # on the company's clock; a running demo has its own time and says so
/// from: "+16195550142"          # or any form a carrier sends, such as anonymous
/// to: "+16195550199"
/// people:                       # everybody else is away; who comes first is free longest
///   maria: {by: browser, does: accepts}
///   luis: {by: phone, does: declines, after: 3}
/// duty-line: answers            # answers, rings or busy
/// before:                       # moves made before the caller dials
///   - caller: {tom: "+16195550149"}   # somebody else dials the same number
///   - tom: {talks-to: omar}           # their moves, under their name
/// call:
///   - hears: "Thanks for calling"
///   - presses: "0"
///   - says: "an agent please"
///   - waits: 10                 # seconds; also: keeps silent
///   - talks-to: maria           # an agent's id, or duty-line
///   - person: {luis: {by: browser, does: accepts}}
///   - away: luis
///   - wrap-up-end: maria
///   - agent-hangs-up: maria
///   - duty-line: answers        # from now on
///   - tom: hangs-up
///   - hangs-up
///   - call-ends
/// then:                         # checked over the desk API when all is over; what is left out is not
///   case: "4821"                # or new, or none
///   owner: maria
///   status: open
///   agents: {maria: wrap-up}    # free, offered, on-call, wrap-up, or away
/// ```
///
/// @param at the company's local date and time, empty for now
/// @param people in the order in which they come to work
/// @param before what happens before the caller dials
public record CallScript(
    String name,
    String at,
    String from,
    String to,
    Map<String, Person> people,
    String dutyLine,
    List<Move> before,
    List<Move> moves,
    Ending then) {
  public CallScript {
    people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    before = List.copyOf(before);
    moves = List.copyOf(moves);
  }

  /// How somebody is reached and what they do when it rings.
  ///
  /// @param by `browser` or `phone`
  /// @param does `accepts`, `declines`, `nothing` or `voicemail`
  public record Person(String by, String does, int afterSeconds) {}

  /// What is so when the call is over. Empty says nothing about it.
  ///
  /// @param caseNumber the case the call was about; `new` for one that was opened, `none` for no case
  /// @param agents what each is doing
  public record Ending(String caseNumber, String owner, String status, Map<String, String> agents) {
    public static final String NEW = "new";
    public static final String NONE = "none";

    public Ending {
      agents = Collections.unmodifiableMap(new LinkedHashMap<>(agents));
    }
  }

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

    record DutyLine(String does) implements Move {}

    record HangsUp() implements Move {}

    /// Waits until the call is over.
    record CallEnds() implements Move {}

    /// Another caller dials the number of the script.
    record Dials(String caller, String from) implements Move {}

    /// A move of another caller.
    record Of(String caller, Move move) implements Move {}
  }
}
