package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.caller.Customer;
import dev.onetouch.caller.CustomerId;
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
        .remembered(talked(after, ""));
  }

  private static CallOnPaper againHavingTalked(String language, Duration after) {
    return new CallOnPaper(DrawnFlow.named("main", "en", "es").language("language", "menu").menu("menu", "1", "bye")
            .goodbye("bye").connect("support", "support").published())
        .remembered(talked(after, language));
  }

  private static CallerMemory talked(Duration ago, String language) {
    return new CallerMemory(List.of(new CallerMemory.LastTalk(LUIS, NOW.minus(ago), language)), List.of(), false);
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
  void whoChoseALanguageAndWasCutOffIsSpokenToInItAgain() {
    CallOnPaper call = againHavingTalked("es", Duration.ofMinutes(1)).customers().agents(busy(luis()), busy(ana())).arrives();

    assertThat(call.state().language()).isEqualTo("es");
    assertThat(call.phase()).isInstanceOf(Phase.Queued.class);
    assertThat(call.keys("0").state().language()).isEqualTo("es");
  }

  @Test
  void aLanguageTheyTalkedInWithinTheHourIsNotAskedForAgain() {
    CallOnPaper call = againHavingTalked("es", Duration.ofMinutes(30)).customers().arrives();

    assertThat(call.state().language()).isEqualTo("es");
    assertThat(call.state().facts().value("caller.language-known")).contains("true");
    assertThat(call.said()).isEqualTo("Please choose.");
  }

  @ParameterizedTest
  @CsvSource({"fr", "''"})
  void aLanguageThatWasNotChosenOrThatTheFlowDoesNotSpeakIsAskedFor(String language) {
    CallOnPaper call = againHavingTalked(language, Duration.ofMinutes(30)).customers().arrives();

    assertThat(call.said()).isEqualTo("For English, press 1. Para español, oprima 2.");
    assertThat(call.state().facts().knows("caller.language-known")).isFalse();
  }

  @Test
  void theLanguageOnFileGoesBeforeTheOneTheyTalkedIn() {
    assertThat(againHavingTalked("es", Duration.ofMinutes(1)).customers(speaking("en")).arrives().state().language())
        .isEqualTo("en");
    assertThat(againHavingTalked("es", Duration.ofMinutes(1)).customers(speaking("")).arrives().state().language())
        .isEqualTo("es");
  }

  @Test
  void onANumberOfSeveralCustomersOnlyWhoWasCutOffHasTheirLanguageRemembered() {
    Customer[] both = {speaking("en"), new Customer(new CustomerId("c-9"), "Paul Sample", "", "en", false)};

    assertThat(againHavingTalked("es", Duration.ofMinutes(1)).customers(both).arrives().state().language()).isEqualTo("es");
    assertThat(againHavingTalked("es", Duration.ofMinutes(30)).customers(both).arrives().said())
        .isEqualTo("For English, press 1. Para español, oprima 2.");
  }

  private static Customer speaking(String language) {
    return new Customer(new CustomerId("c-8"), "Rosa Vega", "", language, false);
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
