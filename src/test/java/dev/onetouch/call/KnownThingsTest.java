package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.flow.Wording;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// P4 and P9: what is known is not asked, and what must not be known is nowhere.
class KnownThingsTest {
  private static final String SECRET = "48215";

  @Test
  void aFactThatIsKnownIsNotAskedFor() {
    DrawnFlow flow =
        DrawnFlow.named("main")
            .fetch("status", "https://orders.example/1", "order", "order")
            .ask("order", "order.status", false, "bye")
            .goodbye("bye")
            .connect("support", "support");

    CallOnPaper call =
        new CallOnPaper(flow.published()).fetchAnswers(Map.of("order.status", "1234")).arrives();

    assertThat(call.phase()).isInstanceOf(Phase.Leaving.class);
  }

  @Test
  void theWordsOfARecordingSayWhatIsKnownShouldTheyEverBeSpoken() {
    Prompt played = new Prompt(new LinkedHashMap<>(Map.of("en", new Wording.Audio("order.wav", "Your order is {order.status}."))));
    DrawnFlow flow =
        DrawnFlow.named("main")
            .fetch("status", "https://orders.example/1", "tell", "tell")
            .step("tell", new Step.Say(played, new StepId("order")))
            .ask("order", "order.number", false, "bye")
            .goodbye("bye")
            .connect("support", "support");

    CallOnPaper call = new CallOnPaper(flow.published()).fetchAnswers(Map.of("order.status", "on its way")).arrives();

    assertThat(call.said()).startsWith("Your order is on its way.");
  }

  @Test
  void theLanguageOnFileIsNotAskedFor() {
    Customer spanish = new Customer(new CustomerId("c-101"), "Rosa Vega", "Rosa", "es", false);
    CallOnPaper call = new CallOnPaper(languageFlow().published()).customers(spanish).arrives();

    assertThat(call.phase()).isInstanceOf(Phase.Leaving.class);
    assertThat(call.state().language()).isEqualTo("es");
  }

  @Test
  void aLanguageOnFileThatTheFlowDoesNotSpeakIsAskedFor() {
    Customer french = new Customer(new CustomerId("c-102"), "Anne Petit", "Anne", "fr", false);
    CallOnPaper call = new CallOnPaper(languageFlow().published()).customers(french).arrives();

    assertThat(call.phase()).isInstanceOf(Phase.Listening.class);
    assertThat(call.said()).isEqualTo("For English, press 1. Para español, oprima 2.");
  }

  @Test
  void theLanguageIsChosenByKeyOrByItsNameWithoutAccents() {
    assertThat(
            new CallOnPaper(languageFlow().published())
                .customers()
                .arrives()
                .keys("2")
                .state()
                .language())
        .isEqualTo("es");
    assertThat(
            new CallOnPaper(languageFlow().published())
                .customers()
                .arrives()
                .words("espanol")
                .state()
                .language())
        .isEqualTo("es");
  }

  @Test
  void aCustomerWhoSkipsMenusGoesStraightToThePerson() {
    Customer direct = new Customer(new CustomerId("c-103"), "Omar Bell", "Omar", "en", true);
    DrawnFlow flow =
        DrawnFlow.named("main")
            .menu("menu", "1", "bye")
            .goodbye("bye")
            .connect("support", "support");

    assertThat(
            new CallOnPaper(flow.published()).customers(direct).agents(maria()).arrives().ringing())
        .containsExactly("maria");
  }

  @Test
  void closedHoursSayInWordsWhenTheyOpen() {
    assertThat(closedOn("2026-11-20T18:00:00Z")).isEqualTo("We open on Monday at 9:00 AM.");
    assertThat(closedOn("2026-11-22T20:00:00Z")).isEqualTo("We open tomorrow at 9:00 AM.");
    assertThat(closedOn("2026-11-23T14:00:00Z")).isEqualTo("We open today at 9:00 AM.");
    assertThat(closedOn("2026-11-24T01:00:00Z"))
        .isEqualTo("We open on November 30, 2026 at 9:00 AM.");
  }

  @Test
  void aSensitiveAnswerReachesTheFetchAfterItAndIsNowhereElse() {
    DrawnFlow flow =
        DrawnFlow.named("main")
            .ask("pin", "caller.pin", true, "check")
            .fetch("check", "https://bank.example/{caller.pin}", "menu", "support")
            .menu("menu", "1", "bye")
            .goodbye("bye")
            .connect("support", "support");

    CallOnPaper call =
        new CallOnPaper(flow.published())
            .fetchAnswers(Map.of("order.status", "good"))
            .arrives()
            .keys(SECRET);

    assertThat(call.effects())
        .filteredOn(CallEffect.Fetch.class::isInstance)
        .singleElement()
        .asString()
        .contains(SECRET);
    assertThat(call.state().toString()).doesNotContain(SECRET);
    assertThat(call.journal().toString()).doesNotContain(SECRET);
  }

  @Test
  void aSensitiveAnswerThatDoesNotFitIsMaskedToo() {
    CallOnPaper call =
        new CallOnPaper(
                DrawnFlow.named("main")
                    .ask("pin", "caller.pin", true, "bye")
                    .goodbye("bye")
                    .published())
            .agents(maria())
            .arrives()
            .keys("999")
            .words("it is " + SECRET + SECRET)
            .words("agent, my number is " + SECRET);

    assertThat(call.ringing()).containsExactly("maria");
    assertThat(call.state().toString() + call.journal())
        .doesNotContain(SECRET)
        .doesNotContain("999,");
  }

  @Test
  void aSharedNumberGetsNoCaseAndNoName() {
    Customer other = new Customer(new CustomerId("c-104"), "Jo Fraser", "Jo", "en", false);
    CallOnPaper call =
        new CallOnPaper(
                DrawnFlow.named("main")
                    .say("hello", "Hello {customer.name}. Welcome.", "menu")
                    .menu("menu", "1", "bye")
                    .goodbye("bye")
                    .published())
            .customers(DANA, other)
            .cases(marias())
            .arrives();

    assertThat(call.state().about()).isEqualTo(CaseSelection.NEW);
    assertThat(call.state().facts().value("caller.kind")).contains("shared");
    assertThat(call.said()).isEqualTo("Welcome. Please choose.");
  }

  @Test
  void aWithheldNumberIsNobodyAndIsNotLookedUp() {
    Line withheld = new Line(CallerAddress.of("anonymous"), DIALLED, Attestation.NONE);
    CallOnPaper call =
        new CallOnPaper(
                DrawnFlow.named("main").menu("menu", "1", "bye").goodbye("bye").published(),
                withheld)
            .arrives();

    assertThat(call.effects()).noneMatch(CallEffect.FindCaller.class::isInstance);
    assertThat(call.state().facts().value("caller.kind")).contains("withheld");
  }

  @Test
  void aSubflowComesBackToWhereItWasCalled() {
    Flow asking =
        DrawnFlow.named("asking")
            .ask("ask", "order.number", false, "return")
            .connect("support", "support")
            .drawn();
    CallOnPaper call =
        new CallOnPaper(
                DrawnFlow.named("main")
                    .subFlow("sub", "asking", "bye")
                    .goodbye("bye")
                    .connect("support", "support")
                    .published(asking))
            .arrives();
    assertThat(call.phase()).isInstanceOf(Phase.Listening.class);

    call.keys("123456");
    assertThat(call.phase()).isInstanceOf(Phase.Leaving.class);
    assertThat(call.state().facts().value("order.number")).contains("123456");
  }

  @Test
  void subflowsGoNoDeeperThanTheCap() {
    Flow endless =
        DrawnFlow.named("endless")
            .subFlow("again", "endless", "return")
            .connect("support", "support")
            .drawn();
    CallOnPaper call =
        new CallOnPaper(
                DrawnFlow.named("main")
                    .subFlow("sub", "endless", "bye")
                    .goodbye("bye")
                    .connect("support", "support")
                    .published(endless))
            .agents(maria())
            .arrives();

    assertThat(call.request().reason()).isEqualTo(PersonReason.CAP_REACHED);
    assertThat(call.ringing()).containsExactly("maria");
  }

  @Test
  void returnOutsideASubflowReachesAPerson() {
    CallOnPaper call =
        new CallOnPaper(
                DrawnFlow.named("main")
                    .say("hello", "Hello.", "return")
                    .connect("support", "support")
                    .published())
            .agents(maria())
            .arrives();

    assertThat(call.request().reason()).isEqualTo(PersonReason.MISSING);
  }

  private static DrawnFlow languageFlow() {
    return DrawnFlow.named("main", "en", "es")
        .language("language", "bye")
        .goodbye("bye")
        .connect("support", "support");
  }

  private static String closedOn(String instant) {
    DrawnFlow flow =
        DrawnFlow.named("main")
            .hours("hours", "office", "support", "closed")
            .say("closed", "We open {hours.next-open}.", "menu")
            .menu("menu", "1", "bye")
            .goodbye("bye")
            .connect("support", "support");
    CallOnPaper call =
        new CallOnPaper(flow.published())
            .later(java.time.Duration.between(NOW, Instant.parse(instant)))
            .arrives();
    return call.said().replace(" Please choose.", "");
  }
}
