package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.cases.CallbackId;
import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Rung;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cut off, gave up, called again.
class CutOffTest {
  private static CallOnPaper again(Duration after) {
    return new CallOnPaper(
            DrawnFlow.named("main").menu("menu", "1", "bye").goodbye("bye").connect("support", "support").published())
        .remembered(new CallerMemory(List.of(new CallerMemory.LastTalk(LUIS, NOW.minus(after))), List.of(), false));
  }

  @Test
  void whoeverCallsAgainWithinFiveMinutesRingsTheSameAgentInTheMiddleOfTheirNotes() {
    CallOnPaper call = again(Duration.ofSeconds(299)).cases(marias()).agents(maria(), with(luis(), Activity.WRAP_UP)).arrives();

    assertThat(call.ringing()).containsExactly("luis");
    assertThat(call.offers().getFirst().rung()).isEqualTo(Rung.SAME_AGENT);
    assertThat(call.said()).isEqualTo("Luis again.");
    assertThat(call.request().reason()).isEqualTo(PersonReason.CUT_OFF);
  }

  @Test
  void afterFiveMinutesTheFlowAnswers() {
    assertThat(again(Duration.ofMinutes(5)).agents(luis()).arrives().said()).isEqualTo("Please choose.");
  }

  @Test
  void whenTheSameAgentCannotComeItGoesOnAsForEverybody() {
    assertThat(again(Duration.ofMinutes(1)).agents(busy(luis()), ana()).arrives().ringing()).containsExactly("ana");
    assertThat(again(Duration.ofMinutes(1)).cases(marias()).agents(busy(luis()), maria()).arrives().ringing())
        .containsExactly("maria");
    assertThat(again(Duration.ofMinutes(1)).agents(luis(), ana()).arrives().dialEnds(false).ringing()).containsExactly("ana");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,0", "2,1", "5,1"})
  void theThirdCallAboutACaseWithinAWeekIsTold(int before, int told) {
    CallOnPaper call = again(Duration.ofHours(1))
        .cases(new CallSignal.CaseOnFile(marias().file(), "Maria Lopez", before))
        .arrives();

    assertThat(call.journal()).filteredOn(CallEvent.CalledAgain.class::isInstance).hasSize(told)
        .allSatisfy(event -> assertThat(((CallEvent.CalledAgain) event).calls()).isEqualTo(before + 1));
  }

  @Test
  void whoHangsUpWhileWaitingIsKnownByTheWaitTheyHad() {
    CallOnPaper call = again(Duration.ofHours(1)).cases(marias()).agents(busy(maria())).arrives().keys("0").keys("1")
        .later(Duration.ofMinutes(4)).silence().hangsUp();

    assertThat(call.journal()).contains(new CallEvent.GaveUp(NOW, List.of(SUPPORT), NOW.plus(Duration.ofMinutes(4))));
  }

  @Test
  void whoHangsUpInAMenuOrAfterAPromiseHasNotGivenUp() {
    assertThat(again(Duration.ofHours(1)).arrives().hangsUp().journal()).noneMatch(CallEvent.GaveUp.class::isInstance);
    assertThat(again(Duration.ofHours(1)).agents(busy(maria())).arrives().keys("0").keys("1").keys("1").keys("1").hangsUp()
        .journal()).noneMatch(CallEvent.GaveUp.class::isInstance);
  }

  @Test
  void aFlowKnowsOfAnOpenCallback() {
    CallOnPaper call = new CallOnPaper(DrawnFlow.named("main").menu("menu", "1", "menu").published())
        .remembered(new CallerMemory(List.of(), List.of(new CallbackId("cb-1")), false))
        .arrives();

    assertThat(call.state().facts().value("callback.open")).contains("true");
  }
}
