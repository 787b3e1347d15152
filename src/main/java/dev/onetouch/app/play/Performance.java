package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// One script while it is played: its callers, and the moves one after the other.
final class Performance implements AutoCloseable {
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
  private final CallScript script;
  private final Deskwork deskwork;
  private final OurCalls ours;
  private final Stagetime time;
  private final Set<Scene> callers = new CopyOnWriteArraySet<>();
  private final Map<String, Scene> scenes = new HashMap<>();
  private final Set<String> customerPhones = new HashSet<>();

  Performance(CallScript script, PhoneBox phones, Crew crew, Deskwork deskwork, Cast cast, Transcript transcript) {
    this.script = script;
    this.phones = phones;
    this.crew = crew;
    this.deskwork = deskwork;
    this.cast = cast;
    this.transcript = transcript;
    this.ours = new OurCalls(cast, crew, transcript, number -> number.equals(script.from()) ? MAIN : nameAt(number), callers::stream);
    this.time = new Stagetime(phones, crew, this::tell);
  }

  void play() throws ScriptProblem {
    dutyLine(script.dutyLine());
    script.phones().forEach(this::customerPhone);
    perform(script.before(), "/before");
    dial(MAIN, script.from());
    perform(script.moves(), "/call");
    hangUp();
  }

  /// The calls of the caller the script is about, theirs and ours, in order.
  List<Scene> mainCalls() throws ScriptProblem {
    List<Scene> calls = new ArrayList<>(List.of(scene(MAIN, "/call")));
    callers.stream().filter(scene -> scene.from().equals(script.from()) && !calls.contains(scene)).forEach(calls::add);
    // Whom we call is the main caller, at whatever number, unless somebody else dialled from there.
    ours.scenes().stream()
        .filter(scene -> callers.stream().noneMatch(other -> !calls.contains(other) && scene.isAt(other.from())))
        .forEach(calls::add);
    return calls;
  }

  /// Whoever is still on the line hangs up, also when the script did not go as written, and phones are as they were.
  @Override
  public void close() {
    if (live().findAny().isPresent()) {
      hangUp();
    }
    customerPhones.forEach(number -> phones.answering(number, Map.of("answering", "rings")));
  }

  private void hangUp() {
    time.settle();
    dropCalls();
    time.pass(EPILOGUE);
  }

  /// Hangs up for every caller, without looking what comes of it.
  void dropCalls() {
    live().map(Scene::caller).forEach(phones::hangUp);
  }

  private Stream<Scene> live() {
    return Stream.concat(callers.stream(), ours.scenes().stream()).filter(scene -> !scene.over());
  }

  private void tell(JsonNode event) {
    callers.forEach(scene -> scene.tell(event));
    ours.tell(event);
  }

  private void dial(String caller, String from) {
    Scene scene = new Scene(cast, crew, transcript, phones.place(from, script.to()), from, caller);
    callers.add(scene);
    scenes.put(caller, scene);
  }

  /// What the script calls whoever is at a number.
  private String nameAt(String number) {
    return Stream.concat(script.before().stream(), script.moves().stream())
        .filter(Move.Called.class::isInstance)
        .map(Move.Called.class::cast)
        .filter(called -> called.number().equals(number))
        .map(Move.Called::name)
        .findFirst()
        .orElse(cast.who(number));
  }

  private void customerPhone(String number, CallScript.Phone phone) {
    customerPhones.add(number);
    String does = phone.does().equals("no-answer") ? "rings" : phone.does();
    phones.answering(number, Map.of("answering", does, "after-seconds", phone.afterSeconds()));
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
    // What the move before set off comes first, or it would hang on the machine's speed whether a prompt had begun by now.
    time.settle();
    switch (move) {
      case Move.Hears(String words) -> {
        Scene scene = scene(caller, at);
        until(scene, at, "\"" + words + "\" to be said", () -> scene.heard(words), scene::talks);
      }
      case Move.Presses(String keys) -> phones.press(live(caller, at).caller(), keys);
      case Move.Says(String words) -> phones.speak(live(caller, at).caller(), words);
      case Move.Waits(int seconds) -> time.pass(Duration.ofSeconds(seconds));
      case Move.Until(LocalDateTime then) -> transcript.reached(time.leap(then, ZoneId.of(cast.zone()), at));
      case Move.Message(String words, int seconds, String ends) -> phones.leaveMessage(
          live(caller, at).caller(), words, seconds, ends.equals(Move.Message.HANGS_UP) ? "hang-up" : ends);
      case Move.TalksTo(String whom) -> {
        Scene scene = scene(caller, at);
        until(scene, at, "a talk with " + whom, () -> scene.talksTo(whom), scene::talks);
      }
      case Move.AgentHangsUp(String agent) when crew.atDesk(agent) && deskwork.ends(agent) ->
          transcript.remark(name(agent) + " ends the call");
      case Move.AgentHangsUp(String agent) -> phones.hangUp(legOf(agent, caller, at));
      case Move.LineLost(String agent) -> {
        transcript.remark("the line to " + name(agent) + " is lost");
        phones.hangUp(legOf(agent, caller, at));
      }
      case Move.HangsUp _ -> phones.hangUp(live(caller, at).caller());
      case Move.CallEnds _ -> {
        Scene scene = scene(caller, at);
        until(scene, at, "the call to end", scene::over, () -> false);
      }
      case Move.Of(String other, Move theirs) -> perform(other, theirs, at + "/" + other);
      case Move.Dials(String other, String from) -> dial(other, from);
      case Move.Called(String name, String number) -> called(name, number, at);
      case Move.NotCalled(String number) ->
          Reading.require(!ours.called(number), at, cast.name(number) + " was called");
      case Move.Comes _, Move.Leaves _, Move.EndsWrapUp _, Move.DutyLine _, Move.CustomerPhone _, Move.AtDesk _ -> {
        staged(move, at);
        time.settle();
      }
    }
  }

  /// What happens at the company meanwhile.
  private void staged(Move move, String at) throws ScriptProblem {
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
      case Move.CustomerPhone(String number, CallScript.Phone phone) -> customerPhone(number, phone);
      case Move.AtDesk(String agent, Deed deed) -> transcript.remark(deskwork.perform(agent, deed, at));
      case Move.Hears _, Move.Presses _, Move.Says _, Move.Waits _, Move.Until _, Move.Message _, Move.TalksTo _,
          Move.AgentHangsUp _, Move.LineLost _, Move.HangsUp _, Move.CallEnds _, Move.Of _, Move.Dials _, Move.Called _, Move.NotCalled _ ->
          throw new IllegalArgumentException("a caller's move: " + move);
    }
  }

  private String legOf(String agent, String caller, String at) throws ScriptProblem {
    return scene(caller, at).legOf(agent).or(() -> ours.legOf(cast.agent(agent)))
        .orElseThrow(() -> new ScriptProblem(at + ": the caller does not talk with " + agent));
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
      waited = waited.plus(time.beat());
    }
  }

  private void called(String name, String number, String at) throws ScriptProblem {
    Duration waited = Duration.ZERO;
    while (ours.met(number).isEmpty()) {
      Reading.require(waited.compareTo(PATIENCE) <= 0, at,
          "waited for us to call " + cast.name(number) + ", but nobody did" + (ours.called(number) ? " once more" : ""));
      waited = waited.plus(time.beat());
    }
    Scene scene = ours.met(number).orElseThrow();
    ours.waitedFor(scene);
    scenes.put(name, scene);
  }
}
