package dev.onetouch.call;

import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Template;
import dev.onetouch.flow.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import dev.onetouch.flow.Facts;

/// One decision while it is being made: each event is applied at once, so that what follows sees its consequence.
final class Progress {
  private final FlowVersion flow;
  private final Company company;
  private final Instant at;
  private final Fresh fresh;
  private final List<CallEvent> events = new ArrayList<>();
  private final List<CallEffect> effects = new ArrayList<>();
  private CallState state;

  Progress(FlowVersion flow, CallState state, Company company, Instant at, Fresh fresh) {
    this.flow = flow;
    this.state = state;
    this.company = company;
    this.at = at;
    this.fresh = fresh;
  }

  FlowVersion flow() {
    return flow;
  }

  Company company() {
    return company;
  }

  Instant at() {
    return at;
  }

  Fresh fresh() {
    return fresh;
  }

  CallState state() {
    return state;
  }

  Phase phase() {
    return state.phase();
  }

  void emit(CallEvent event) {
    events.add(event);
    state = Evolution.evolve(state, event);
  }

  void effect(CallEffect effect) {
    effects.add(effect);
  }

  /// Ends the caller's side of the turn: all that is planned is said with this answer.
  void answer(java.util.function.Function<List<Utterance>, CallEffect.Answer> answer) {
    effects.add(answer.apply(state.unsaid()));
    emit(new CallEvent.CallerAnswered());
  }

  /// Plans one of the system's own sentences; a sentence that needs an unknown slot is left out.
  void say(String phrase, Map<String, String> slots) {
    plan(phrase(phrase, slots));
  }

  void say(String phrase) {
    say(phrase, Map.of());
  }

  Optional<Utterance> phrase(String phrase, Map<String, String> slots) {
    return spoken(state.language(), Template.fill(company.phrases().say(state.language(), phrase), new Facts(slots)));
  }

  void say(Prompt prompt) {
    Prompt.Spoken spoken = prompt.inOrElse(state.language());
    plan(
        switch (spoken.wording()) {
          case Wording.Text(String words) -> spoken(spoken.language(), Template.fill(words, state.facts()));
          case Wording.Audio(String source, String text) ->
              Optional.of(new Utterance.Played(spoken.language(), source, Template.fill(text, state.facts())));
        });
  }

  void plan(Optional<Utterance> words) {
    words.ifPresent(said -> emit(new CallEvent.WordsPlanned(said)));
  }

  static Optional<Utterance> spoken(String language, String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new Utterance.Spoken(language, text));
  }

  Decision decision() {
    return new Decision(state, events, effects);
  }
}
