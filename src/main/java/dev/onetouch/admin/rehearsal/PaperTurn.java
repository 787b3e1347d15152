package dev.onetouch.admin.rehearsal;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallState;
import dev.onetouch.call.PersonReason;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.call.Phase;
import dev.onetouch.call.Place;
import dev.onetouch.call.Utterance;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One turn of a test call while it is played.
final class PaperTurn {
  private final List<CallEvent> events = new ArrayList<>();
  private final List<CallEffect> effects = new ArrayList<>();
  private final FlowVersion version;
  private final Place stood;

  /// @param stood where the call stood before
  PaperTurn(FlowVersion version, Place stood) {
    this.version = version;
    this.stood = stood;
  }

  void add(List<CallEvent> happened, List<CallEffect> done) {
    events.addAll(happened);
    effects.addAll(done);
  }

  List<CallEvent> events() {
    return events;
  }

  Transcript.Turn shown(CallState state) {
    return new Transcript.Turn(
        named(stands()),
        words().stream().map(PaperTurn::said).toList(),
        state.language(),
        hears(),
        facts(state),
        events.stream().map(Sentences::of).flatMap(Optional::stream).toList(),
        path().stream().map(this::named).toList());
  }

  /// Where the call stands after this turn.
  Place stands() {
    List<Place> path = path();
    return path.isEmpty() ? stood : path.getLast();
  }

  /// Whoever asks for a person, or has to be given one, goes to the person's step without walking through it.
  private List<Place> path() {
    List<Place> path = new ArrayList<>();
    Place here = stood;
    for (CallEvent event : events) {
      if (event instanceof CallEvent.StepEntered(Place entered) && !PaperCall.ours(entered.step())) {
        here = entered;
        path.add(here);
      } else if (event instanceof CallEvent.PersonRequested(PersonRequest request)
          && request.reason() != PersonReason.FLOW) {
        here = person(here);
        path.add(here);
      }
    }
    return path;
  }

  private Place person(Place from) {
    Flow flow = version.find(from.flow()).orElse(version.flow());
    return new Place(flow.id(), flow.step(from.step())
        .filter(Step.Listening.class::isInstance)
        .map(step -> ((Step.Listening) step).person())
        .orElse(flow.person()));
  }

  private String named(Place place) {
    return place.flow().equals(version.flow().id()) ? place.step().value() : place.toString();
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
