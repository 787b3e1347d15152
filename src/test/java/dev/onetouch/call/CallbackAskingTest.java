package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.Callback;
import dev.onetouch.cases.Owner;
import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// P6: a callback is agreed on number and time, and is a promise with a case number.
class CallbackAskingTest {
  private static final Line WITHHELD = new Line(CallerAddress.of("anonymous"), DIALLED, Attestation.NONE);

  private static DrawnFlow offering(String person) {
    return DrawnFlow.named("main")
        .step("offer", new Step.Callback(Prompt.of("en", "Closed."), Step.Target.TEAM, "", new StepId("bye"), new StepId("menu"),
            new StepId(person)))
        .menu("menu", "1", "bye")
        .goodbye("bye")
        .connect("support", "support")
        .connect("billing", "billing");
  }

  private static CallOnPaper offered(Line line) {
    return new CallOnPaper(offering("support").published(), line)
        .company(company(KeyedPlan.PLAIN, List.of(SUPPORT)))
        .agents(maria(), ana())
        .arrives();
  }

  private static Callback promised(CallOnPaper call) {
    return call.journal().stream()
        .filter(CallEvent.CallbackPromised.class::isInstance)
        .map(event -> ((CallEvent.CallbackPromised) event).callback())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFlowOffersACallbackAtTheCallersOwnNumber() {
    CallOnPaper call = offered(LINE);
    assertThat(call.said()).isEqualTo("Closed. (callback-wanted)");
    assertThat(call.keys("1").said()).isEqualTo("This number, +16195550142?");

    assertThat(call.keys("1").said()).isEqualTo("1: soon. 2: today at 12:00 PM. 3: tomorrow at 9:00 AM.");
    assertThat(call.keys("2").said())
        .isEqualTo("We call today at 12:00 PM at +16195550142. Case 5 0 0 0. (callback-or-call) Goodbye.");
    assertThat(promised(call).number()).isEqualTo(CALLER);
    assertThat(promised(call).from()).isEqualTo(NOW.plus(Duration.ofHours(2)));
    assertThat(promised(call).team()).isEqualTo(SUPPORT);
    assertThat(promised(call).owner()).isEqualTo(Owner.NOBODY);
  }

  @Test
  void aTimeMayBeSaid() {
    assertThat(offered(LINE).keys("1").keys("1").words("tomorrow, please").said()).startsWith("We call tomorrow at 9:00 AM");
    assertThat(offered(LINE).keys("1").keys("1").words("as soon as you can").said()).startsWith("We call soon");
    assertThat(offered(LINE).keys("1").keys("1").words("today or tomorrow").said()).startsWith("(not-understood)");
  }

  @Test
  void aTimeIsToldOnTheClockOfWhoeverIsCalled() {
    CallOnPaper call = offering(List.of(ZoneId.of("Pacific/Honolulu"))).keys("1").keys("1");

    assertThat(call.said()).isEqualTo("1: soon. 2: today at 10:00 AM, your time. 3: tomorrow at 8:00 AM, your time.");
    assertThat(call.keys("3").said()).startsWith("We call tomorrow at 8:00 AM, your time");
  }

  @Test
  void aTimeIsToldOnOurClockWhenTheirsIsTheSameOrUnknown() {
    assertThat(offering(List.of(ZoneId.of("America/Tijuana"))).keys("1").keys("1").said()).doesNotContain("your time");
    assertThat(offering(List.of(ZoneId.of("America/New_York"), ZoneId.of("America/Chicago"))).keys("1").keys("1").said())
        .doesNotContain("your time");
  }

  @Test
  void whoeverWantsAPersonBeforeAnyHoursIsNotPromisedACallWhenNobodyIsThere() {
    CallOnPaper call = new CallOnPaper(DrawnFlow.named("main").menu("menu", "1", "open")
        .hours("open", "office", "bye", "bye").goodbye("bye").connect("support", "support").published(), LINE)
        .company(company(KeyedPlan.PLAIN, List.of(SUPPORT))).agents(busy(maria())).arrives().keys("0");
    assertThat(call.phase()).isInstanceOf(Phase.Queued.class);

    call.keys("1").keys("1");
    assertThat(promised(call).from()).as("the office is open on Mondays alone").isEqualTo(Instant.parse("2026-11-23T17:00:00Z"));
  }

  private static CallOnPaper offering(List<ZoneId> customer) {
    return new CallOnPaper(offering("support").published(), LINE)
        .company(company(new KeyedPlan(customer), List.of(SUPPORT)))
        .agents(maria(), ana())
        .arrives();
  }

  @Test
  void whoeverWouldRatherNotGoesOnAsTheFlowSays() {
    assertThat(offered(LINE).keys("2").said()).isEqualTo("Please choose.");
    assertThat(offered(LINE).words("no, thanks").said()).isEqualTo("Please choose.");
  }

  @Test
  void anotherNumberIsKeyedAndReadBack() {
    CallOnPaper call = offered(LINE).keys("1").keys("2");
    assertThat(call.said()).isEqualTo("(callback-which-number)");
    assertThat(call.doing()).singleElement().isInstanceOfSatisfying(CallEffect.Listen.class, listen -> {
      assertThat(listen.hearing().hashEnds()).isTrue();
      assertThat(listen.hearing().maxKeys()).isGreaterThan(15);
    });

    assertThat(call.keys(KeyedPlan.FINE).said()).isEqualTo("+16195550177, right?");
    assertThat(call.keys("2").said()).isEqualTo("(callback-which-number)");
    call.keys(KeyedPlan.FINE).keys("1").keys("1");
    assertThat(promised(call).number()).isEqualTo(new PhoneNumber("+16195550177"));
  }

  @Test
  void whoeverWithholdsTheirNumberKeysOne() {
    CallOnPaper call = offered(WITHHELD).keys("1");
    assertThat(call.said()).isEqualTo("(callback-which-number)");

    call.keys(KeyedPlan.FINE).keys("1").keys("1");
    assertThat(promised(call).number()).isEqualTo(new PhoneNumber("+16195550177"));
  }

  @Test
  void whoeverCallsFromAPremiumNumberKeysAnother() {
    Line premium = new Line(CallerAddress.of("+19005550123"), DIALLED, Attestation.NONE);

    assertThat(offered(premium).keys("1").said()).isEqualTo("(callback-which-number)");
  }

  @ParameterizedTest
  @CsvSource({
    KeyedPlan.SHORT + ",(number-too-short)",
    KeyedPlan.PREMIUM + ",(number-premium)",
    KeyedPlan.ABROAD + ",(number-abroad)",
    KeyedPlan.NOBODYS + ",(number-unknown)",
    "6195550199,(number-our-own)"
  })
  void aNumberThatIsNotDialledIsSaidWhyAskedAgainTwiceAndThenIsAPersons(String keyed, String why) {
    CallOnPaper call = offered(WITHHELD).keys("1");
    for (int i = 0; i < 2; i++) {
      call.keys(keyed);
      assertThat(call.said()).isEqualTo(why + " (callback-which-number) (person-hint)");
    }

    assertThat(call.keys(keyed).ringing()).containsExactly("maria");
    assertThat(call.journal()).noneMatch(CallEvent.CallbackPromised.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource({"''", "1", "1 2", "1 2 6195550177", "1 1"})
  void zeroAndAWordAndTwoSilencesReachAPersonFromEveryQuestion(String way) {
    for (String exit : List.of("0", "person", "")) {
      CallOnPaper call = offered(LINE);
      List.of(way.split(" ")).stream().filter(keys -> !keys.isEmpty()).forEach(call::keys);
      assertThat(call.phase()).isInstanceOf(Phase.Choosing.class);
      switch (exit) {
        case "0" -> call.keys("0");
        case "" -> {
          assertThat(call.silence().said()).startsWith("(silent)").endsWith("(person-hint)");
          call.silence();
        }
        default -> call.words(exit);
      }
      assertThat(call.ringing()).as("%s after <%s>", exit, way).containsExactly("maria");
    }
  }

  @Test
  void thePersonIsTheOneOfTheStepThatOffers() {
    FlowVersion flow = offering("billing").published();

    assertThat(new CallOnPaper(flow).agents(maria(), ana()).arrives().keys("0").ringing()).containsExactly("ana");
  }

  @Test
  void thePersonOfAStepInASubflowIsTheSubflowsOwn() {
    Flow night = DrawnFlow.named("night")
        .step("offer", new Step.Voicemail(Prompt.of("en", "Closed."), Step.Target.TEAM, "", new StepId("return"), new StepId("billing")))
        .connect("billing", "billing")
        .person("billing")
        .drawn();
    CallOnPaper call = new CallOnPaper(DrawnFlow.named("main").subFlow("sub", "night", "bye").goodbye("bye")
        .connect("support", "support").published(night)).agents(maria(), ana()).arrives();

    assertThat(call.keys("0").ringing()).containsExactly("ana");
  }

  @Test
  void aPromiseNobodyCouldKeepIsAPersonInstead() {
    CallOnPaper call = new CallOnPaper(offering("support").published())
        .company(company(KeyedPlan.PLAIN, List.of()))
        .agents(maria())
        .arrives()
        .keys("1").keys("1").keys("1");

    assertThat(call.said()).startsWith("(trouble)");
    assertThat(call.ringing()).containsExactly("maria");
    assertThat(call.journal()).noneMatch(CallEvent.CaseFiled.class::isInstance);
  }

  @Test
  void aCallbackFromTheQueueKeepsThePlaceAndGoesToWhoeverOfTheTeam() {
    CallOnPaper call = new CallOnPaper(DrawnFlow.named("main").connect("support", "support").published())
        .agents(busy(maria()))
        .arrives()
        .later(Duration.ofMinutes(3))
        .keys("1").keys("1").keys("1");

    assertThat(promised(call).since()).isEqualTo(NOW);
    assertThat(promised(call).owner()).isEqualTo(Owner.NOBODY);
    assertThat(call.said()).startsWith("We call soon at").contains("Case 5 0 0 0.");
    assertThat(call.hangsUp().phase()).isEqualTo(new Phase.Ended(Outcome.PROMISED));
  }

  @Test
  void aCallbackByTheOwnerWhoIsWaitedForKeepsTheOwnersHours() {
    CallOnPaper call = new CallOnPaper(DrawnFlow.named("main").connectOwner("support", "support").published())
        .cases(marias())
        .agents(working(busy(maria()), "office"))
        .arrives()
        .keys("1");
    assertThat(call.phase()).isInstanceOf(Phase.Queued.class);

    call.keys("1").keys("1");
    assertThat(call.said()).startsWith("Maria calls on Monday at 9:00 AM");
    assertThat(promised(call).owner()).isEqualTo(new Owner.OwnedBy(MARIA));
  }
}
