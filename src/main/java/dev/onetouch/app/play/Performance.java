package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.app.play.CallScript.Move;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// One script while it is played: its callers, and the moves one after the other.
final class Performance implements AutoCloseable {
  /// How often the player looks up.
  private static final Duration BEAT = Duration.ofMillis(500);

  /// Nothing a script waits for takes longer than this on the carrier's clock.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /// After the last line, for callbacks that are still on their way.
  private static final Duration EPILOGUE = Duration.ofSeconds(3);

  /// The caller whose call the script is about.
  private static final String MAIN = "";

  private final PhoneBox phones;
  private final Crew crew;
  private final Cast cast;
  private final Transcript transcript;
  private final Map<String, Scene> scenes = Collections.synchronizedMap(new LinkedHashMap<>());
  private String dialled = "";

  Performance(PhoneBox phones, Crew crew, Cast cast, Transcript transcript) {
    this.phones = phones;
    this.crew = crew;
    this.cast = cast;
    this.transcript = transcript;
  }

  void play(CallScript script) throws ScriptProblem {
    dialled = script.to();
    dutyLine(script.dutyLine());
    perform(script.before(), "/before");
    dial(MAIN, script.from());
    perform(script.moves(), "/call");
    hangUp();
  }

  /// The call the script is about, once it was placed.
  Scene mainCall() throws ScriptProblem {
    return scene(MAIN, "/call");
  }

  /// Whoever is still on the line hangs up, also when the script did not go as written.
  @Override
  public void close() {
    if (scenes.values().stream().anyMatch(scene -> !scene.over())) {
      hangUp();
    }
  }

  private void hangUp() {
    dropCalls();
    pass(EPILOGUE);
  }

  /// Hangs up for every caller, without looking what comes of it.
  void dropCalls() {
    scenes.values().stream().filter(scene -> !scene.over()).map(Scene::caller).forEach(phones::hangUp);
  }

  private void dial(String caller, String from) {
    scenes.put(caller, new Scene(cast, crew, transcript, phones.place(from, dialled), caller));
  }

  private void dutyLine(String does) {
    if (!cast.dutyLine().isEmpty()) {
      phones.answering(cast.dutyLine(), switch (does) {
        case "answers" -> Map.of("answering", "answers", "after-seconds", 2);
        case "busy" -> Map.of("answering", "busy");
        default -> Map.of("answering", "rings");
      });
    }
  }

  private void perform(List<Move> moves, String at) throws ScriptProblem {
    for (int i = 0; i < moves.size(); i++) {
      perform(MAIN, moves.get(i), at + "/" + i);
    }
  }

  private void perform(String caller, Move move, String at) throws ScriptProblem {
    switch (move) {
      case Move.Hears(String words) -> {
        Scene scene = scene(caller, at);
        until(scene, at, "\"" + words + "\" to be said", () -> scene.heard(words), scene::talks);
      }
      case Move.Presses(String keys) -> phones.press(live(caller, at).caller(), keys);
      case Move.Says(String words) -> phones.speak(live(caller, at).caller(), words);
      case Move.Waits(int seconds) -> pass(Duration.ofSeconds(seconds));
      case Move.TalksTo(String whom) -> {
        Scene scene = scene(caller, at);
        until(scene, at, "a talk with " + whom, () -> scene.talksTo(whom), scene::talks);
      }
      case Move.AgentHangsUp(String agent) -> phones.hangUp(live(caller, at).legOf(agent)
          .orElseThrow(() -> new ScriptProblem(at + ": the caller does not talk with " + agent)));
      case Move.HangsUp _ -> phones.hangUp(live(caller, at).caller());
      case Move.CallEnds _ -> {
        Scene scene = scene(caller, at);
        until(scene, at, "the call to end", scene::over, () -> false);
      }
      case Move.Of(String other, Move theirs) -> perform(other, theirs, at + "/" + other);
      case Move.Dials(String other, String from) -> dial(other, from);
      case Move.Comes _, Move.Leaves _, Move.EndsWrapUp _, Move.DutyLine _ -> staged(move);
    }
  }

  /// What happens at the company meanwhile.
  private void staged(Move move) {
    switch (move) {
      case Move.Comes(String agent, CallScript.Person person) -> {
        transcript.remark(name(agent) + " is available at the " + (person.by().equals("phone") ? "phone" : "desk"));
        crew.come(agent, person);
      }
      case Move.Leaves(String agent) -> {
        transcript.remark(name(agent) + " goes away");
        crew.leave(agent);
      }
      case Move.EndsWrapUp(String agent) -> {
        transcript.remark(name(agent) + " has finished the notes");
        crew.endWrapUp(agent);
      }
      case Move.DutyLine(String does) -> dutyLine(does);
      case Move.Hears _, Move.Presses _, Move.Says _, Move.Waits _, Move.TalksTo _, Move.AgentHangsUp _, Move.HangsUp _,
          Move.CallEnds _, Move.Of _, Move.Dials _ -> throw new IllegalArgumentException("a caller's move: " + move);
    }
  }

  private String name(String agent) {
    return cast.agent(agent).name();
  }

  private Scene scene(String caller, String at) throws ScriptProblem {
    Scene scene = scenes.get(caller);
    if (scene == null) {
      throw new ScriptProblem(at + ": nobody has dialled yet");
    }
    return scene;
  }

  private Scene live(String caller, String at) throws ScriptProblem {
    Scene scene = scene(caller, at);
    Reading.require(!scene.over(), at, "the call is over");
    return scene;
  }

  /// @param hopeless whether it cannot come any more as things stand: two people who talk hear no prompts
  private void until(Scene scene, String at, String what, BooleanSupplier holds, BooleanSupplier hopeless)
      throws ScriptProblem {
    Duration waited = Duration.ZERO;
    while (!holds.getAsBoolean()) {
      boolean vain = scene.over() || hopeless.getAsBoolean();
      if (waited.compareTo(PATIENCE) > 0 || vain && waited.compareTo(EPILOGUE) > 0) {
        throw new ScriptProblem(at + ": waited for " + what + ", but " + scene.standing());
      }
      waited = waited.plus(beat());
    }
  }

  private void pass(Duration time) {
    Duration passed = Duration.ZERO;
    while (passed.compareTo(time) < 0) {
      passed = passed.plus(beat());
    }
  }

  private Duration beat() {
    long began = System.nanoTime();
    for (JsonNode event : phones.pass(BEAT)) {
      scenes.values().forEach(scene -> scene.tell(event));
    }
    Duration passed = phones.manualClock() ? BEAT : Duration.ofNanos(System.nanoTime() - began);
    crew.passed(passed);
    return passed;
  }
}
