package dev.onetouch.call;

import dev.onetouch.caller.Caller;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.flow.Facts;
import dev.onetouch.flow.FlowVersionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// All that is known of one call; the snapshot that is stored, and what folding its journal gives.
///
/// @param flow the version the call started with and ends with (P11)
/// @param about which case it is about
/// @param language in which the caller is spoken to
/// @param heard what the caller pressed and said, oldest first, sensitive answers masked
/// @param unsaid what is still to be said with the next answer
/// @param turns how often the caller's leg was answered inside the flow
/// @param talked whether the caller has talked with a person
/// @param origin who called whom
/// @param legs the carrier's ids of the legs we had dialled: [#CUSTOMER], and agents' by offer
public record CallState(
    CallId id,
    Line line,
    FlowVersionId flow,
    Caller caller,
    CaseSelection about,
    Facts facts,
    String language,
    List<String> heard,
    List<Utterance> unsaid,
    int turns,
    boolean talked,
    Origin origin,
    Map<String, String> legs,
    Phase phase) {
  /// Names the customer's leg among [#legs].
  public static final String CUSTOMER = "customer";

  /// In the place of a leg that is over, among [#legs] of a call that is over.
  static final String GONE = "";

  /// Older input is left out past this many.
  public static final int MAX_HEARD = 30;

  public CallState {
    heard = List.copyOf(heard);
    unsaid = List.copyOf(unsaid);
    // Calls that were stored before there were calls of ours.
    origin = Objects.requireNonNullElse(origin, Origin.CALLED_US);
    legs = Map.copyOf(legs);
  }

  /// A call from before anything happened in it.
  public CallState(
      CallId id,
      Line line,
      FlowVersionId flow,
      Caller caller,
      CaseSelection about,
      Facts facts,
      String language,
      List<String> heard,
      List<Utterance> unsaid,
      int turns,
      boolean talked,
      Phase phase) {
    this(id, line, flow, caller, about, facts, language, heard, unsaid, turns, talked, Origin.CALLED_US, Map.of(), phase);
  }

  public static CallState arriving(CallId id, Line line, FlowVersionId flow, String language) {
    return new CallState(
        id,
        line,
        flow,
        Caller.of(line.from(), List.of()),
        CaseSelection.NEW,
        Facts.NONE,
        language,
        List.of(),
        List.of(),
        0,
        false,
        new Phase.Arriving());
  }

  /// A call of ours to a customer, before anybody is rung.
  public static CallState calling(
      CallId id, Line line, FlowVersionId flow, Caller caller, CaseSelection about, String language, Origin origin) {
    CallState state = arriving(id, line, flow, language).identified(caller, about, language, Facts.NONE);
    return new CallState(id, line, flow, caller, about, BuiltInFacts.ofCallOfOurs(state), language, List.of(), List.of(), 0,
        false, origin, Map.of(), state.phase());
  }

  /// A fact by its name, for rooms that need not know what facts are.
  public Optional<String> fact(String name) {
    return facts.value(name);
  }

  public boolean ended() {
    return phase instanceof Phase.Ended;
  }

  CallState in(Phase next) {
    return new CallState(id, line, flow, caller, about, facts, language, heard, unsaid, turns, talked, origin, legs, next);
  }

  CallState knowing(Facts more) {
    return new CallState(id, line, flow, caller, about, more, language, heard, unsaid, turns, talked, origin, legs, phase);
  }

  CallState identified(Caller who, CaseSelection selection, String spoken, Facts more) {
    return new CallState(id, line, flow, who, selection, more, spoken, heard, unsaid, turns, talked, origin, legs, phase);
  }

  CallState speaking(String chosen) {
    return new CallState(id, line, flow, caller, about, facts, chosen, heard, unsaid, turns, talked, origin, legs, phase);
  }

  CallState hearing(List<String> all) {
    return new CallState(id, line, flow, caller, about, facts, language, all, unsaid, turns, talked, origin, legs, phase);
  }

  CallState toSay(List<Utterance> words) {
    return new CallState(id, line, flow, caller, about, facts, language, heard, words, turns, talked, origin, legs, phase);
  }

  CallState afterTurn() {
    int counted = phase instanceof Phase.Listening ? turns + 1 : turns;
    return new CallState(id, line, flow, caller, about, facts, language, heard, List.of(), counted, talked, origin, legs, phase);
  }

  CallState aboutCase(CaseSelection selection, Facts more) {
    return new CallState(id, line, flow, caller, selection, more, language, heard, unsaid, turns, talked, origin, legs, phase);
  }

  CallState withLeg(String role, String leg) {
    Map<String, String> all = new HashMap<>(legs);
    all.put(role, leg);
    return new CallState(
        id, line, flow, caller, about, facts, language, heard, unsaid, turns, talked, origin, all, phase);
  }

  /// Each is known to have been, and needed no longer.
  CallState withoutAgentsLegs() {
    Map<String, String> left = new HashMap<>(legs);
    left.replaceAll((role, leg) -> role.equals(CUSTOMER) ? leg : GONE);
    return new CallState(
        id, line, flow, caller, about, facts, language, heard, unsaid, turns, talked, origin, left, phase);
  }

  CallState havingTalked() {
    return new CallState(id, line, flow, caller, about, facts, language, heard, unsaid, turns, true, origin, legs, phase);
  }
}
