package dev.onetouch.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.flow.Choice;
import dev.onetouch.flow.Condition;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerifierTest {
  private static final String ASK = "For bills, press 1. For a person, press 0.";

  @Test
  void aFlowThatKeepsToTheRulesMayGoLive() {
    Verdict verdict = verify(new Drawing("main").say("hello", "Hello. Press 0 for a person.", "open")
        .hours("open", "office", "pick", "person").menu("pick", ASK, "bye", "person").bye("bye"));

    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.publishable()).isTrue();
  }

  @Test
  void aWayToNoStepIsShownWithTheCallThatTakesIt() {
    only(verify(new Drawing("main").menu("pick", ASK, "hello").say("hello", "Hello.", "gone")),
        "RED main/hello missing-step: next leads to 'gone', which is no step (caller presses 1)");
  }

  @Test
  void thePersonIsAConnectStep() {
    Flow flow = new Drawing("main").person("hello").menu("pick", ASK, "person").say("hello", "Hello.", "person").flow();

    shows(Verifier.verify(flow, Map.of(), Known.ANYTHING),
        "RED main/hello person-connects: the flow's person is 'hello', which is no connect step");
    shows(verify(new Drawing("main").say("hello", "Press 0.", "pick").step("pick", new Step.Menu(
            Prompt.of("en", ASK), List.of(new Choice('1', Map.of(), new StepId("person"))), new StepId("hello")))),
        "RED main/pick person-connects: the step's person is 'hello', which is no connect step "
            + "(caller presses 0, nobody is rung)");
  }

  @Test
  void subflowsExistAndReturnAndDoNotCallThemselves() {
    only(verify(new Drawing("main").menu("pick", ASK, "more").sub("more", "gone", "person")),
        "RED main/more missing-flow: there is no flow 'gone' (caller presses 1, the flow breaks off)");
    only(verify(new Drawing("main").menu("pick", ASK, "return")),
        "RED main/pick stray-return: leads to return, and no flow called this one (caller presses 1, the flow breaks off)");
    only(verify(new Drawing("main").sub("more", "again", "person"), new Drawing("again").menu("pick", ASK, "deeper")
            .sub("deeper", "again", "return")),
        "RED again/deeper too-deep: subflows call each other more than 8 deep (caller presses 1, caller presses 1, "
            + "caller presses 1, caller presses 1, caller presses 1, caller presses 1, caller presses 1, caller presses 1, "
            + "the flow breaks off)");
    assertThat(verify(new Drawing("main").sub("more", "again", "person"), new Drawing("again").menu("pick", ASK, "return"))
        .findings()).isEmpty();
  }

  @Test
  void namesOfHoursAndTeamsAreKnownToTheCompany() {
    Flow flow = new Drawing("main").hours("open", "office", "night", "person").connect("night", "nights").flow();
    Verdict verdict = Verifier.verify(flow, Map.of(), new Known(hours -> false, team -> false, audio -> new Known.Sound.Missing()));

    only(verdict, "RED main/open unknown-hours: there are no hours 'office'",
        "RED main/night unknown-team: there is no team 'nights' (office is open)");
  }

  @Test
  void audioThatPromptsNameWasUploaded() {
    Flow flow = new Drawing("main", "en", "es").step("pick", new Step.Menu(
        Drawing.played(Map.of("en", "gone.wav", "es", "there.wav"), ASK),
        List.of(new Choice('1', Map.of(), new StepId("person"))), new StepId("person"))).flow();

    only(Verifier.verify(flow, Map.of(), knowing(Map.of("there.wav", Duration.ofSeconds(3)))),
        "RED main/pick unknown-audio: en plays 'gone.wav', which was not uploaded");
    assertThat(Verifier.verify(flow, Map.of(), Known.ANYTHING).findings()).isEmpty();
  }

  @Test
  void audioOutsideTheHouseIsNobodysToPromise() {
    Flow flow = new Drawing("main").step("pick", new Step.Menu(
        Drawing.played(Map.of("en", "https://sounds.acme.example/a.mp3"), ASK),
        List.of(new Choice('1', Map.of(), new StepId("person"))), new StepId("person"))).flow();
    Verdict verdict = Verifier.verify(flow, Map.of(), knowing(Map.of()));

    only(verdict, "YELLOW main/pick audio-elsewhere: en plays 'https://sounds.acme.example/a.mp3', and if it is not there, "
        + "callers hear nothing: upload it");
    assertThat(verdict.publishable()).isTrue();
  }

  @Test
  void whatWasRecordedCountsForAsLongAsItPlays() {
    Flow flow = new Drawing("main").step("pick", new Step.Menu(
        Drawing.played(Map.of("en", "a.wav"), ASK),
        List.of(new Choice('1', Map.of(), new StepId("person"))), new StepId("person"))).flow();
    Proof spoken = Verifier.verify(flow, Map.of(), Known.ANYTHING).proof();
    Proof played = Verifier.verify(flow, Map.of(), knowing(Map.of("a.wav", Duration.ofMillis(20_500)))).proof();

    // Two silences, each the prompt and five seconds of listening, and four seconds of reminder between them.
    assertThat(spoken.silenceSecondsBeforePerson()).hasValue(2 * (3 + 5) + 4);
    assertThat(played.silenceSecondsBeforePerson()).hasValue(2 * (21 + 5) + 4);
    // The way to a person is told 40 characters into 42.
    assertThat(played.talkSecondsBeforeOption()).hasValue(20);
  }

  private static Known knowing(Map<String, Duration> audio) {
    return new Known(hours -> true, team -> true, name -> audio.containsKey(name)
        ? new Known.Sound.Lasting(audio.get(name))
        : new Known.Sound.Missing());
  }

  @Test
  void noCallEndsBeforeAPersonWasInReach() {
    only(verify(new Drawing("main").say("hello", "Hello. Press 0.", "bye").bye("bye")),
        "RED main/bye ends-without-person: a call can end here before the caller was ever asked anything or met anyone "
            + "(caller hears \"Hello. Press 0.\", caller hears \"Goodbye.\", call ends)");
    only(verify(new Drawing("main").ask("order", "order.number", false, "bye").bye("bye")),
        "RED main/bye ends-without-person: a call can end here before the caller was ever asked anything or met anyone "
            + "(order.number is known already, caller hears \"Goodbye.\", call ends)");
  }

  @Test
  void closedHoursLeadToAPerson() {
    only(verify(new Drawing("main").menu("pick", ASK, "open").hours("open", "office", "person", "bye").bye("bye")),
        "RED main/bye closed-ends-call: closed hours can end a call here; they must lead to a person, "
            + "a callback or a voicemail (caller presses 1, office is closed, caller hears \"Goodbye.\", call ends)");
  }

  @Test
  void aFailedLookUpLeadsToAPerson() {
    only(verify(new Drawing("main").menu("pick", ASK, "person", "order").fetch("order", "order.status", "tell", "bye")
            .menu("tell", ASK, "bye").bye("bye")),
        "RED main/bye failure-ends-call: a failed look-up can end a call here; it must lead to a person "
            + "(caller presses 2, orders.acme.example times out, caller hears \"Goodbye.\", call ends)");
  }

  @Test
  void noCallGoesRoundUnheard() {
    only(verify(new Drawing("main").hours("open", "office", "person", "wait").say("wait", "Press 0.", "open")),
        "RED main/open endless-loop: a call can go round here without ever being listened to: open > wait > open "
            + "(office is closed, call goes round open > wait > open without end)");
    only(verify(new Drawing("main").ask("order", "order.number", false, "look").fetch("look", "order.status", "order", "person")),
        "RED main/order endless-loop: a call can go round here without ever being listened to: order > look > order "
            + "(order.number is known already, orders.acme.example answers, "
            + "call goes round order > look > order without end)");
    assertThat(verify(new Drawing("main").ask("pin", "pin", true, "look").fetch("look", "ok", "person", "pin")).findings())
        .as("a sensitive answer is asked for again").isEmpty();
    only(verify(new Drawing("main").ask("pin", "pin", true, "look").fetch("look", "pin", "pin", "person")),
        "RED main/pin endless-loop: a call can go round here without ever being listened to: pin > look > pin "
            + "(pin is known already, orders.acme.example answers, call goes round pin > look > pin without end)");
    assertThat(verify(new Drawing("main").menu("pick", ASK, "hello").say("hello", "Hello.", "pick")).findings()).isEmpty();
  }

  @Test
  void whatACallerIsToldIsNobodysSecret() {
    only(verify(new Drawing("main").say("hello", "Hello {customer.name}.", "person")),
        "RED main/hello personal-detail: {customer.name} would be read to whoever calls from the "
            + "customer's number; only {customer.greeting-name} may",
        "YELLOW main/hello unknown-fact: {customer.name} can be unknown here; its sentence would be left out "
            + "(customer.name is not known)");
    only(verify(new Drawing("main").ask("pin", "pin", true, "tell").say("tell", "You keyed {pin}.", "person")),
        "RED main/tell sensitive-detail: {pin} is sensitive and would be read out (caller answers pin)",
        "YELLOW main/tell unknown-fact: {pin} can be unknown here; its sentence would be left out "
            + "(caller answers pin, pin is not known)");
  }

  @Test
  void promptsSpeakEveryLanguageOfTheFlow() {
    only(verify(new Drawing("main", "en", "es").say("hello", "Hello.", "hola").say("hola", "es:Hola.", "person")),
        "YELLOW main/hello missing-language: the prompt has no words in es",
        "RED main/hola no-default-language: the prompt has no words in en");
  }

  @Test
  void wordsThatPromiseNothingAreNoted() {
    only(verify(new Drawing("main").say("hello", "Your call is important to us.", "person")),
        "YELLOW main/hello hollow-words: \"your call is important\" is no promise this line can keep; "
            + "say what will really happen");
    only(verify(new Drawing("main").say("hello", "An agent will be with you shortly.", "person")),
        "YELLOW main/hello hollow-words: \"will be with you shortly\" is no promise this line can keep; "
            + "say what will really happen");
  }

  @Test
  void aFactThatCanBeUnknownIsShownWithTheCallThatLacksIt() {
    only(verify(new Drawing("main").menu("pick", ASK, "look", "tell").fetch("look", "order.status", "tell", "person")
            .say("tell", "Your order is {order.status}.", "person")),
        "YELLOW main/tell unknown-fact: {order.status} can be unknown here; its sentence would be left out "
            + "(caller presses 2, order.status is not known)");
    only(verify(new Drawing("main").fetch("look", "order.status", "tell", "person")
            .say("tell", "Your order is {order.status}.", "person")),
        "YELLOW main/tell unknown-fact: {order.status} can be unknown here; its sentence would be left out "
            + "(orders.acme.example answers, order.status is not known)");
  }

  @Test
  void branchesAnswersAndHoursMakeFactsKnown() {
    assertThat(verify(new Drawing("main").branch("known", new Condition.Known("case.number", false), "open", "tell")
        .say("tell", "Case {case.number}, {caller.kind}.", "open").hours("open", "office", "order", "closed")
        .say("closed", "We open {hours.next-open}.", "person").ask("order", "order.number", false, "back")
        .say("back", "Order {order.number}.", "also")
        .branch("also", new Condition.Is("case.open", "true"), "again", "person")
        .say("again", "Case {case.number}.", "person")).findings()).isEmpty();
    assertThat(verify(new Drawing("main").branch("known", new Condition.Not(new Condition.Any(List.of(
        new Condition.Is("a", "x"), new Condition.Known("b", true)))), "tell", "tell").say("tell", "{a}", "person"))
        .findings()).hasSize(1);
  }

  @Test
  void callersAreToldTheWayToAPersonInTime() {
    only(verify(new Drawing("main").menu("first", "For bills, press 1.", "second").menu("second", "Press 1 or 10.", "person")),
        "YELLOW main/first person-untold: callers are first asked something here and were not told the way to a person, "
            + "such as \"press 0\" (caller is asked)");
  }

  @Test
  void longMenusAndLostStepsAreMentioned() {
    only(verify(new Drawing("main").menu("pick", ASK, "person", "person", "person", "person", "person", "person").bye("lost")),
        "YELLOW main/pick many-choices: 6 choices are hard to keep in mind; 5 are not",
        "YELLOW main/lost unreachable-step: no call gets here");
  }

  @Test
  void aFlowTooLargeToCheckIsRefusedRatherThanHalfChecked() {
    Map<FlowId, Flow> subflows = new LinkedHashMap<>();
    for (int depth = 1; depth <= 8; depth++) {
      Drawing drawing = new Drawing("sub" + depth);
      String[] many = {"a", "b", "c", "d", "e"};
      drawing.menu("pick", ASK, many);
      for (String name : many) {
        drawing.sub(name, "sub" + (depth + 1), "after-" + name).connect("after-" + name, "");
      }
      subflows.put(new FlowId("sub" + depth), drawing.flow());
    }
    Flow main = new Drawing("main").sub("in", "sub1", "person").flow();

    shows(Verifier.verify(main, subflows, Known.ANYTHING), "RED main/in too-large: with its subflows this flow has more than "
        + "60000 situations, too many to check");
  }

  @Test
  void theProofTellsTheWorstCase() {
    String thirty = "x".repeat(29) + ".";
    Proof proof = verify(new Drawing("main").say("hello", thirty, "open").hours("open", "office", "news", "pick")
        .say("news", thirty + thirty, "pick").menu("pick", thirty + " Press 0.", "person")).proof();

    assertThat(proof.toString()).isEqualTo(
        "keys to a person: 1; talk before the person option: 9 s; silence before a person: 20 s");
    assertThat(verify(new Drawing("main").menu("again", "Press 1.", "again")).proof().toString()).isEqualTo(
        "keys to a person: 1; talk before the person option: no bound; silence before a person: 16 s");
    assertThat(verify(new Drawing("main").hours("open", "office", "person", "person")).proof().toString()).isEqualTo(
        "keys to a person: 0; talk before the person option: 0 s; silence before a person: 0 s");
    assertThat(verify(new Drawing("main").bye("bye")).proof().keysToPerson()).isEmpty();
  }

  @Test
  void everyRuleHasAName() {
    assertThat(Rules.ALL).extracting(Rule::name).doesNotHaveDuplicates().hasSize(26);
  }

  private static Verdict verify(Drawing main, Drawing... subflows) {
    Map<FlowId, Flow> flows = new LinkedHashMap<>();
    Arrays.stream(subflows).map(Drawing::flow).forEach(flow -> flows.put(flow.id(), flow));
    return Verifier.verify(main.flow(), flows, Known.ANYTHING);
  }

  private static void only(Verdict verdict, String... lines) {
    assertThat(verdict.findings()).extracting(Finding::toString).containsExactly(lines);
    assertThat(verdict.publishable()).isEqualTo(Arrays.stream(lines).noneMatch(line -> line.startsWith("RED")));
  }

  private static void shows(Verdict verdict, String line) {
    assertThat(verdict.findings()).extracting(Finding::toString).contains(line);
  }
}
