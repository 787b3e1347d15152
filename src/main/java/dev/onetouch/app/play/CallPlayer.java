package dev.onetouch.app.play;

import dev.onetouch.app.play.CallScript.Move;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// Plays one script. A script that does not go as written ends with a [ScriptProblem] that says which line, and what was
/// heard last.
public final class CallPlayer {
  /// How often the player looks up.
  private static final Duration BEAT = Duration.ofMillis(500);

  /// Nothing a script waits for takes longer than this on the carrier's clock.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /// After the last line, for callbacks that are still on their way.
  private static final Duration EPILOGUE = Duration.ofSeconds(3);

  private final URI base;
  private final Cast cast;
  private final Transcript transcript;

  /// @param base where OneTouch and the sandbox's control API are reached
  public CallPlayer(URI base, Cast cast, Transcript transcript) {
    this.base = base;
    this.cast = cast;
    this.transcript = transcript;
  }

  public void play(CallScript script) throws ScriptProblem {
    try (PhoneBox phones = new PhoneBox(base); Crew crew = new Crew(cast, phones, base)) {
      crew.gather(script.people());
      if (!cast.dutyLine().isEmpty()) {
        phones.answering(cast.dutyLine(), dutyLine(script.dutyLine()));
      }
      if (!script.at().isEmpty() && !phones.manualClock()) {
        transcript.remark("this carrier runs on real time; the script was written for " + script.at());
      }
      String leg = phones.place(script.from(), script.to());
      new Performance(phones, crew, new Scene(cast, crew, transcript, leg), leg).play(script);
    }
  }

  private static Map<String, ?> dutyLine(String does) {
    return switch (does) {
      case "answers" -> Map.of("answering", "answers", "after-seconds", 2);
      case "busy" -> Map.of("answering", "busy");
      default -> Map.of("answering", "rings");
    };
  }

  /// One script while it is played.
  private final class Performance {
    private final PhoneBox phones;
    private final Crew crew;
    private final Scene scene;
    private final String leg;

    private Performance(PhoneBox phones, Crew crew, Scene scene, String leg) {
      this.phones = phones;
      this.crew = crew;
      this.scene = scene;
      this.leg = leg;
    }

    private void play(CallScript script) throws ScriptProblem {
      for (int i = 0; i < script.moves().size(); i++) {
        perform(script.moves().get(i), "/call/" + i);
      }
      if (!scene.over()) {
        phones.hangUp(leg);
        until("/call", "the line to be free", scene::over);
      }
      pass(EPILOGUE);
      script.people().keySet().forEach(crew::endWrapUp);
    }

    private void perform(Move move, String at) throws ScriptProblem {
      switch (move) {
        case Move.Hears(String words) -> until(at, "\"" + words + "\" to be said", () -> scene.heard(words));
        case Move.Presses(String keys) -> phones.press(leg, keys);
        case Move.Says(String words) -> phones.speak(leg, words);
        case Move.Waits(int seconds) -> pass(Duration.ofSeconds(seconds));
        case Move.TalksTo(String whom) -> until(at, "a talk with " + whom, () -> scene.talksTo(whom));
        case Move.Comes(String agent, CallScript.Person person) -> {
          transcript.remark(agent + " is available by " + person.by());
          crew.come(agent, person);
        }
        case Move.Leaves(String agent) -> {
          transcript.remark(agent + " goes away");
          crew.leave(agent);
        }
        case Move.EndsWrapUp(String agent) -> {
          transcript.remark(agent + " has finished the notes");
          crew.endWrapUp(agent);
        }
        case Move.AgentHangsUp(String agent) -> phones.hangUp(scene.legOf(agent)
            .orElseThrow(() -> new ScriptProblem(at + ": the caller does not talk with " + agent)));
        case Move.HangsUp _ -> phones.hangUp(leg);
        case Move.CallEnds _ -> until(at, "the call to end", scene::over);
      }
    }

    private void until(String at, String what, BooleanSupplier holds) throws ScriptProblem {
      Duration waited = Duration.ZERO;
      while (!holds.getAsBoolean()) {
        if (waited.compareTo(PATIENCE) > 0 || scene.over() && waited.compareTo(EPILOGUE) > 0) {
          throw new ScriptProblem(at + ": waited for " + what + "; last heard: " + scene.lastHeard()
              + (scene.over() ? "; the call is over" : ""));
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
      phones.pass(BEAT).forEach(scene::tell);
      Duration passed = phones.manualClock() ? BEAT : Duration.ofNanos(System.nanoTime() - began);
      crew.passed(passed);
      return passed;
    }
  }
}
