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
/// phones:                       # how phones behave when we call them; the others ring and nobody answers
///   "+16195550142": {does: answers, after: 2}   # answers, busy, no-answer, voicemail or declines
/// before:                       # moves made before the caller dials
///   - caller: {tom: "+16195550149"}   # somebody else dials the same number
///   - tom: {talks-to: omar}           # their moves, under their name
/// call:
///   - hears: "Thanks for calling"
///   - presses: "0"
///   - says: "an agent please"
///   - waits: 10                 # seconds; also: keeps silent
///   - until: 2026-11-30T09:05   # on the company's clock; not on a running demo, whose time is real
///   - message: {says: "Please call me", seconds: 6, ends: "#"}   # while recorded; or ends: hangs-up
///   - talks-to: maria           # an agent's id, or duty-line
///   - person: {luis: {by: browser, does: accepts}}
///   - away: luis
///   - wrap-up-end: maria
///   - agent-hangs-up: maria
///   - line-lost: maria          # her browser closes, or its network is gone
///   - duty-line: answers        # from now on
///   - tom: hangs-up
///   - customer-phone: {"+16195550142": {does: busy}}
///   - called: {dana: "+16195550142"}    # we call her, and her phone answers or rings out; then she is one more caller
///   - dana: {talks-to: maria}
///   - not-called: "+16195550144"        # by us, so far
///   - desk: {maria: {promises: {case: "4821", what: "Send the hose", by: 2026-11-27T17:00}}}
///   - desk: {maria: {keeps: "4821"}}    # the promise of this case
///   - desk: {maria: {hands-over: {case: "4821", to: luis, note: "She asks for you"}}}
///   - desk: {luis: {accepts-hand-over: "4821"}}     # or declines-hand-over
///   - desk: {june: {lets-go: {agent: maria, to: luis, why: "Moved away"}}}
///   - desk: {maria: {calls: {number: "+16195550142", case: "4821"}}}
///   - desk: {maria: {claims: voicemail}}            # the first task of a kind; also: done
///   - desk: {maria: needs-a-minute}
///   - desk: {maria: hold}                           # also: resume, merge, leave, end
///   - desk: {maria: {consult: luis}}                # also: bring-in, dismiss
///   - desk: {maria: {refused: leave}}               # the desk does not do it, and says why
///   - hangs-up
///   - call-ends
/// then:                         # checked over the desk API when all is over; what is left out is not
///   case: "4821"                # or new, or none
///   owner: maria
///   status: open
///   agents: {maria: wrap-up}    # free, offered, on-call, wrap-up, or away
///   callbacks: [{case: "4821", owner: maria, state: open}]   # all there are, on anybody's desk; so the next three
///   tasks: [{kind: voicemail, owner: maria}]                 # owner: team when it is nobody's in person
///   promises: [{case: "4821", owner: maria, state: due-soon}]
///   escalations: []             # promises the resolution team was told of
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
    Map<String, Phone> phones,
    List<Move> before,
    List<Move> moves,
    Ending then) {
  public CallScript {
    people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    phones = Collections.unmodifiableMap(new LinkedHashMap<>(phones));
    before = List.copyOf(before);
    moves = List.copyOf(moves);
  }

  /// How somebody is reached and what they do when it rings.
  ///
  /// @param by `browser` or `phone`
  /// @param does `accepts`, `declines`, `nothing` or `voicemail`
  public record Person(String by, String does, int afterSeconds) {}

  /// What a customer's phone does when we call it.
  ///
  /// @param does `answers`, `busy`, `no-answer`, `voicemail` or `declines`
  public record Phone(String does, int afterSeconds) {}

  /// What is so when all is over. Empty says nothing about it.
  ///
  /// @param caseNumber the case the call was about; `new` for one that was opened, `none` for no case
  /// @param agents what each is doing
  /// @param left by kind, such as `callbacks`: what the desks show of it
  public record Ending(
      String caseNumber, String owner, String status, Map<String, String> agents, Map<String, List<Left>> left) {
    public static final String NEW = "new";
    public static final String NONE = "none";

    public Ending {
      agents = Collections.unmodifiableMap(new LinkedHashMap<>(agents));
      left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
    }
  }

  /// Something that is still to be done.
  ///
  /// @param said what the script says of it, by key
  public record Left(Map<String, String> said) {
    /// As an owner: nobody in person, whoever of the team comes first.
    public static final String TEAM = "team";

    public Left {
      said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }
  }
}
