package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.flow.DrawnFlow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// P1: whatever the caller does or does not do, a person is next.
class AlwaysAPersonTest {
  private static DrawnFlow drawn() {
    return DrawnFlow.named("main", "en", "es")
        .menu("menu", "1", "order", "2", "language", "3", "bye", "4", "lost")
        .ask("order", "order.number", false, "bye")
        .language("language", "bye")
        .goodbye("bye")
        .connect("support", "support");
  }

  private static CallOnPaper call() {
    return new CallOnPaper(drawn().published()).agents(maria());
  }

  @Test
  void silentCallerReachesAPersonAfterTwoPrompts() {
    CallOnPaper call = call().arrives().silence();
    assertThat(call.phase()).isInstanceOf(Phase.Listening.class);
    assertThat(call.said()).isEqualTo("(silent) (person-hint) Please choose.");

    call.silence();
    assertThat(call.ringing()).containsExactly("maria");
    assertThat(call.request().reason()).isEqualTo(PersonReason.SILENT);
  }

  @Test
  void threeWrongKeysReachAPerson() {
    CallOnPaper call = call().arrives().keys("8").keys("9");
    assertThat(call.phase()).isInstanceOf(Phase.Listening.class);

    call.keys("#");
    assertThat(call.ringing()).containsExactly("maria");
    assertThat(call.request().reason()).isEqualTo(PersonReason.WRONG_INPUT);
  }

  @Test
  void silencesAndWrongKeysAreCountedApart() {
    CallOnPaper call = call().arrives().keys("8").silence().keys("9");

    assertThat(call.phase()).isInstanceOf(Phase.Listening.class);
    assertThat(call.silence().request().reason()).isEqualTo(PersonReason.SILENT);
  }

  @Test
  void aFlowMaySendItsCallersToAPersonSoonerButNeverLater() {
    CallOnPaper call = new CallOnPaper(drawn().limits(1, 1).published()).agents(maria());

    assertThat(call.arrives().silence().ringing()).containsExactly("maria");
  }

  @Test
  void zeroInAMenuReachesAPerson() {
    assertThat(call().arrives().keys("0").ringing()).containsExactly("maria");
  }

  @Test
  void zeroWhileAskedForANumberReachesAPerson() {
    assertThat(call().arrives().keys("1").keys("0").ringing()).containsExactly("maria");
  }

  @Test
  void zeroWhileAskedForTheLanguageReachesAPerson() {
    CallOnPaper call = call().customers().arrives().keys("2");
    assertThat(call.phase()).isInstanceOf(Phase.Listening.class);

    assertThat(call.keys("0").ringing()).containsExactly("maria");
  }

  @Test
  void zeroDuringTheLastWordsReachesAPerson() {
    CallOnPaper call = call().arrives().keys("3");
    assertThat(call.phase()).isInstanceOf(Phase.Leaving.class);

    assertThat(call.keys("0").ringing()).containsExactly("maria");
  }

  @Test
  void zeroDuringTheLastWordsLeadsToTheFlowsOwnPersonNotTheFirstMenus() {
    DrawnFlow flow =
        DrawnFlow.named("main")
            .person("billing")
            .menu("menu", "1", "bye")
            .goodbye("bye")
            .connect("billing", "billing")
            .connect("support", "support")
            .person("support");

    CallOnPaper call =
        new CallOnPaper(flow.published()).agents(maria(), ana()).arrives().keys("1").keys("0");

    assertThat(call.request().teams()).containsExactly(SUPPORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agent",
        "I want a Person, please!",
        "HUMAN",
        "una persona por favor",
        "operador",
        "OPERADÓR",
        "agénte"
      })
  void wordsForAPersonInAnyLanguageOfTheFlowReachOne(String words) {
    assertThat(call().arrives().words(words).request().reason()).isEqualTo(PersonReason.ASKED);
  }

  @Test
  void wordsThatOnlyContainAPersonWordDoNotCount() {
    assertThat(call().arrives().words("personal reagents").phase())
        .isInstanceOf(Phase.Listening.class);
  }

  @Test
  void aStepThatIsMissingReachesAPersonWhoHearsOfTrouble() {
    CallOnPaper call = call().arrives().keys("4");

    assertThat(call.ringing()).containsExactly("maria");
    assertThat(call.request().reason()).isEqualTo(PersonReason.MISSING);
    assertThat(call.said()).startsWith("(trouble)");
  }

  @Test
  void aFlowWithoutItsPersonStepStillReachesOne() {
    CallOnPaper call =
        new CallOnPaper(DrawnFlow.named("main").menu("menu", "1", "bye").goodbye("bye").published())
            .agents(maria())
            .arrives()
            .keys("0");

    assertThat(call.ringing()).containsExactly("maria");
  }

  @Test
  void aLookupThatFailedIsNeverAnUnknownCaller() {
    CallOnPaper call = call().directoryDown().arrives();

    assertThat(call.ringing()).containsExactly("maria");
    assertThat(call.request().reason()).isEqualTo(PersonReason.LOOKUP_FAILED);
    assertThat(call.journal()).noneMatch(CallEvent.CallerIdentified.class::isInstance);
    assertThat(call.state().facts().value("caller.kind")).isEmpty();
  }

  @Test
  void stepsThatGoRoundInCirclesEndWithAPersonAndFewWords() {
    CallOnPaper call =
        new CallOnPaper(
                DrawnFlow.named("main")
                    .say("a", "Round", "b")
                    .say("b", "and round.", "a")
                    .connect("support", "support")
                    .published())
            .agents(maria())
            .arrives();

    assertThat(call.request().reason()).isEqualTo(PersonReason.CAP_REACHED);
    assertThat(call.ringing()).containsExactly("maria");
    assertThat(call.said()).contains("(trouble)").hasSizeLessThan(4_000);
  }

  @Test
  void aCallerWhoWandersThroughMenusForeverGetsAPerson() {
    CallOnPaper call =
        new CallOnPaper(
                DrawnFlow.named("main")
                    .menu("menu", "1", "menu")
                    .connect("support", "support")
                    .published())
            .agents(maria())
            .arrives();
    for (int turn = 0; turn < FlowWalk.MAX_FLOW_TURNS; turn++) {
      call.keys("1");
    }

    assertThat(call.request().reason()).isEqualTo(PersonReason.CAP_REACHED);
  }

  @Test
  void somethingBrokenOnOurSideGoesStraightToTheDutyLine() {
    CallOnPaper call = call().arrives().engineBreaks();

    assertThat(call.phase()).isInstanceOf(Phase.OnDutyLine.class);
    assertThat(call.doing()).singleElement().isInstanceOf(CallEffect.RingDutyLine.class);
    assertThat(call.said()).startsWith("(trouble)");
  }

  @Test
  void somethingBrokenWhileAgentsRingLetsThemGo() {
    CallOnPaper call = call().arrives().keys("0").engineBreaks();

    assertThat(call.journal()).filteredOn(CallEvent.OfferClosed.class::isInstance).hasSize(1);
    assertThat(call.phase()).isInstanceOf(Phase.OnDutyLine.class);
  }

  @Test
  void aFloorThatCannotBeSeenLeadsToTheDutyLine() {
    CallOnPaper call = call().floorUnseen().arrives().keys("0");

    assertThat(call.doing()).singleElement().isInstanceOf(CallEffect.RingDutyLine.class);
  }

  @Test
  void hoursNobodyKnowsAreAFailureAndNotClosed() {
    CallOnPaper call =
        new CallOnPaper(
                DrawnFlow.named("main")
                    .hours("hours", "nowhere", "open", "closed")
                    .goodbye("open")
                    .goodbye("closed")
                    .connect("support", "support")
                    .published())
            .agents(maria())
            .arrives();

    assertThat(call.request().reason()).isEqualTo(PersonReason.MISSING);
  }

  @Test
  void aFailedFetchTakesItsFailedWay() {
    CallOnPaper call =
        new CallOnPaper(
                DrawnFlow.named("main")
                    .fetch("status", "https://orders.example/1", "bye", "support")
                    .goodbye("bye")
                    .connect("support", "support")
                    .published())
            .agents(maria())
            .arrives();

    assertThat(call.ringing()).containsExactly("maria");
    assertThat(call.journal()).contains(new CallEvent.FetchFailed("timed out"));
  }

  @Test
  void anAnsweredFetchIsKept() {
    CallOnPaper call =
        new CallOnPaper(
                DrawnFlow.named("main")
                    .fetch("status", "https://orders.example/1", "tell", "support")
                    .say("tell", "It is {order.status}. Nothing {missing}.", "bye")
                    .goodbye("bye")
                    .connect("support", "support")
                    .published())
            .fetchAnswers(Map.of("order.status", "on its way"))
            .arrives();

    assertThat(call.said()).isEqualTo("It is on its way. Goodbye.");
    assertThat(call.effects())
        .contains(
            new CallEffect.Fetch("https://orders.example/1", Map.of("order.status", "/status")));
    assertThat(List.of(call.phase())).containsExactly(new Phase.Leaving(List.of()));
  }
}
