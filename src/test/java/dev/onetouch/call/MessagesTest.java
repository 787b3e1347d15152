package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.cases.CaseNumber;
import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Messages: nothing is recorded before a yes, and who says no is served all the same.
class MessagesTest {
  private static CallOnPaper offered() {
    return new CallOnPaper(DrawnFlow.named("main")
            .step("message", new Step.Voicemail(
                Prompt.of("en", "Closed."), Step.Target.OWNER, "", new StepId("bye"), new StepId("support")))
            .goodbye("bye")
            .connect("support", "support")
            .published())
        .cases(marias())
        .agents(maria())
        .arrives();
  }

  private static boolean recorded(CallOnPaper call) {
    return call.journal().stream().anyMatch(CallEvent.RecordingStarted.class::isInstance)
        || call.effects().stream().anyMatch(CallEffect.Record.class::isInstance);
  }

  @Test
  void theCallerIsAskedFirst() {
    CallOnPaper call = offered();

    assertThat(call.said()).isEqualTo("Closed. A message for Maria. (message-consent)");
    assertThat(recorded(call)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "yes", "Yes, please"})
  void aYesIsRecorded(String yes) {
    CallOnPaper call = offered();
    call = yes.equals("1") ? call.keys(yes) : call.words(yes);

    assertThat(call.said()).isEqualTo("(message-speak)");
    assertThat(call.doing()).singleElement().isInstanceOfSatisfying(CallEffect.Record.class, record ->
        assertThat(record.atMost()).isEqualTo(CallRules.USUAL.messageAtMost()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "no", "No, yes, I mean no", "no no no"})
  void aNoIsNotRecordedAndIsACallbackInstead(String no) {
    CallOnPaper call = offered();
    call = no.equals("2") ? call.keys(no) : call.words(no);

    assertThat(call.said()).startsWith("This number,");
    assertThat(recorded(call)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "#", "11", "perhaps"})
  void whatIsNeitherIsAskedAgain(String input) {
    CallOnPaper call = offered();
    call = input.equals("perhaps") ? call.words(input) : call.keys(input);

    assertThat(call.said()).startsWith("(not-understood) A message for Maria.").endsWith("(person-hint)");
    assertThat(recorded(call)).isFalse();
  }

  @Test
  void silenceIsNoYes() {
    CallOnPaper call = offered().silence();
    assertThat(call.said()).startsWith("(silent) A message for Maria.");

    assertThat(call.silence().ringing()).containsExactly("maria");
    assertThat(recorded(call)).isFalse();
  }

  @Test
  void theEndOfAMessageSaysWhoHasItAndTheCaseNumber() {
    CallOnPaper call = offered().keys("1").recorded("#");

    assertThat(call.said()).isEqualTo("Maria has it. Case 4 8 2 1. Goodbye.");
    assertThat(call.journal()).filteredOn(CallEvent.RecordingStarted.class::isInstance).singleElement()
        .isInstanceOfSatisfying(CallEvent.RecordingStarted.class, started -> {
          assertThat(started.about()).isEqualTo(new CaseNumber("4821"));
          assertThat(started.team()).isEqualTo(SUPPORT);
        });
  }

  @Test
  void aMessageWithoutACaseGetsANewOneThatIsReadOut() {
    CallOnPaper call = new CallOnPaper(DrawnFlow.named("main").connect("support", "support").published())
        .agents(busy(maria()))
        .arrives()
        .keys("2");
    assertThat(call.said()).isEqualTo("(message-offer) (message-consent) (message-or-stay)");

    assertThat(call.keys("1").recorded("").said()).isEqualTo("(message-taken) Case 5 0 0 0. (goodbye)");
    assertThat(call.hangsUp().phase()).isEqualTo(new Phase.Ended(Outcome.PROMISED));
  }

  @Test
  void zeroWhileRecordingKeepsTheMessageAndLeadsToAPerson() {
    CallOnPaper call = offered().keys("1").recorded("0");

    assertThat(call.said()).startsWith("(message-kept)");
    assertThat(call.ringing()).containsExactly("maria");
    assertThat(call.journal()).contains(new CallEvent.RecordingFinished());
  }

  @Test
  void whoSaysNothingIntoTheRecorderGetsAPerson() {
    CallOnPaper call = offered().keys("1").silence();

    assertThat(call.said()).startsWith("(silent)");
    assertThat(call.ringing()).containsExactly("maria");
  }

  @Test
  void whoStaysOnInTheQueueInsteadOfSpeakingKeepsWaiting() {
    CallOnPaper call = new CallOnPaper(DrawnFlow.named("main").connect("support", "support").published())
        .agents(busy(maria()))
        .arrives()
        .keys("2")
        .silence();

    assertThat(call.phase()).isInstanceOf(Phase.Queued.class);
  }

  @Test
  void aMessageNobodyWouldHearIsAPersonInstead() {
    CallOnPaper call = new CallOnPaper(DrawnFlow.named("main")
            .step("message", new Step.Voicemail(
                Prompt.of("en", "Closed."), Step.Target.TEAM, "", new StepId("bye"), new StepId("support")))
            .goodbye("bye")
            .connect("support", "support")
            .published())
        .company(company(KeyedPlan.PLAIN, List.of()))
        .agents(maria())
        .arrives()
        .keys("1");

    assertThat(call.said()).startsWith("(trouble)");
    assertThat(call.ringing()).containsExactly("maria");
    assertThat(recorded(call)).isFalse();
  }
}
