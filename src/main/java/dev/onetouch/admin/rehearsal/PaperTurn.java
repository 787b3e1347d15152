package dev.onetouch.admin.rehearsal;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Phase;
import dev.onetouch.call.Place;
import dev.onetouch.call.Utterance;
import dev.onetouch.flow.FlowId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One turn of a test call while it is played.
final class PaperTurn {
  private final List<CallEvent> events = new ArrayList<>();
  private final List<CallEffect> effects = new ArrayList<>();
  private final FlowId flow;

  PaperTurn(FlowId flow) {
    this.flow = flow;
  }

  void add(List<CallEvent> happened, List<CallEffect> done) {
    events.addAll(happened);
    effects.addAll(done);
  }

  List<CallEvent> events() {
    return events;
  }

  /// @param step where the call stood before
  Transcript.Turn shown(CallState state, String step) {
    List<String> path = path();
    return new Transcript.Turn(
        path.isEmpty() ? step : path.getLast(),
        words().stream().map(PaperTurn::said).toList(),
        state.language(),
        hears(),
        facts(state),
        events.stream().map(Sentences::of).flatMap(Optional::stream).toList(),
        path);
  }

  List<String> path() {
    return events.stream()
        .filter(CallEvent.StepEntered.class::isInstance)
        .map(event -> ((CallEvent.StepEntered) event).place())
        .filter(place -> !PaperCall.ours(place.step()))
        .map(this::named)
        .toList();
  }

  private String named(Place place) {
    return place.flow().equals(flow) ? place.step().value() : place.toString();
  }

  /// Whether words are listened for.
  boolean speech() {
    return effects.stream().anyMatch(effect -> effect instanceof CallEffect.Listen listen && listen.hearing().speech());
  }

  private String hears() {
    if (speech()) {
      return "keys-and-speech";
    }
    boolean keys = effects.stream().anyMatch(effect -> effect instanceof CallEffect.Listen
        || effect instanceof CallEffect.HoldOn || effect instanceof CallEffect.Record || effect instanceof CallEffect.EndCall);
    return keys ? "keys" : "nothing";
  }

  private static Map<String, String> facts(CallState state) {
    return new TreeMap<>(state.facts().values());
  }

  private List<Utterance> words() {
    List<Utterance> words = new ArrayList<>();
    for (CallEffect effect : effects) {
      if (effect instanceof CallEffect.Answer answer) {
        words.addAll(words(answer));
      }
    }
    return words;
  }

  private static List<Utterance> words(CallEffect.Answer answer) {
    return switch (answer) {
      case CallEffect.Listen(var words, var _) -> words;
      case CallEffect.RingAgents ring -> ring.words();
      case CallEffect.RingDutyLine ring -> ring.words();
      case CallEffect.HoldOn(var words) -> words;
      case CallEffect.EndCall(var words) -> words;
      case CallEffect.Record record -> record.words();
      case CallEffect.JoinRoom(var words, var _) -> words;
      case CallEffect.ComeBack _, CallEffect.Silence _ -> List.of();
    };
  }

  private static Transcript.Said said(Utterance words) {
    return switch (words) {
      case Utterance.Spoken(String language, String text) -> new Transcript.Said(text, language, Optional.empty());
      case Utterance.Played(String language, String source, String text) ->
          new Transcript.Said(text, language, Optional.of(source));
    };
  }

  static boolean atPerson(Phase phase) {
    return phase instanceof Phase.Talking || phase instanceof Phase.InRoom;
  }
}
