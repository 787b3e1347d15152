package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.routing.Absence;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.OwnerWish;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// P2: whose case it is, why they cannot come, and the caller's choice.
class OwnerChoiceTest {
  private static final Duration ROUND = Duration.ofSeconds(20);

  private static CallOnPaper call() {
    return new CallOnPaper(
            DrawnFlow.named("main").menu("menu", "1", "bye").goodbye("bye").connect("support", "support").published())
        .cases(marias());
  }

  private static CallOnPaper asked(Absence absence) {
    return switch (absence) {
      case BUSY -> call().agents(busy(maria()), ana()).arrives().keys("0");
      case WRAPPING_UP -> call().agents(with(maria(), Activity.WRAP_UP), ana()).arrives().keys("0");
      case AWAY -> call().agents(working(away(maria()), "office"), ana()).arrives().keys("0");
      case NO_ANSWER -> call().agents(maria(), ana()).arrives().keys("0").dialEnds(false);
    };
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      BUSY        | Maria is busy. (who-helps-wait) (who-helps-callback) (who-helps-else)
      WRAPPING_UP | Maria is writing notes. (who-helps-wait) (who-helps-callback) (who-helps-else)
      AWAY        | Maria is back on Monday at 9:00 AM. (who-helps-callback-then) (who-helps-else)
      NO_ANSWER   | Maria does not answer. (who-helps-wait) (who-helps-callback) (who-helps-else)
      """)
  void theCallerHearsWhyAndWhatCanBeChosen(Absence absence, String words) {
    CallOnPaper call = asked(absence);

    assertThat(call.phase()).isInstanceOfSatisfying(Phase.Choosing.class, choosing ->
        assertThat(choosing.question()).isInstanceOfSatisfying(
            Question.WhoHelps.class, question -> assertThat(question.absence()).isEqualTo(absence)));
    assertThat(call.said()).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource(value = Absence.class, names = {"BUSY", "WRAPPING_UP", "NO_ANSWER"})
  void oneWaitsForAnOwnerWhoWillComeAndForNobodyElse(Absence absence) {
    CallOnPaper call = asked(absence).keys("1");

    assertThat(call.phase()).isInstanceOf(Phase.Queued.class);
    assertThat(call.said()).isEqualTo("You wait for Maria. (queue-callback) (queue-message) (queue-else)");
    assertThat(call.agentFreed(busy(maria()), ana()).phase()).as("Ana is free, Maria is not").isInstanceOf(Phase.Queued.class);
    assertThat(call.agentFreed(maria(), ana()).ringing()).containsExactly("maria");
  }

  @Test
  void anOwnerWhoIsOffIsNotWaitedFor() {
    CallOnPaper call = asked(Absence.AWAY).keys("1");

    assertThat(call.said()).startsWith("(not-understood) Maria is back on Monday").endsWith("(person-hint)");
    assertThat(call.words("I will wait").said()).startsWith("(not-understood)");
  }

  @ParameterizedTest
  @EnumSource(Absence.class)
  void twoIsACallbackByTheOwnerOfTheCase(Absence absence) {
    CallOnPaper call = asked(absence).keys("2").keys("1");
    if (absence != Absence.AWAY) {
      call.keys("1");
    }

    assertThat(call.phase()).isInstanceOf(Phase.Leaving.class);
    assertThat(call.said()).startsWith("Maria calls ").contains("Case 4 8 2 1.");
  }

  @ParameterizedTest
  @EnumSource(Absence.class)
  void threeIsSomebodyElseNow(Absence absence) {
    assertThat(asked(absence).keys("3").ringing()).containsExactly("ana");
  }

  @ParameterizedTest
  @EnumSource(Absence.class)
  void stayingOnTheLineIsSomebodyElseNow(Absence absence) {
    assertThat(asked(absence).silence().ringing()).containsExactly("ana");
  }

  @ParameterizedTest
  @EnumSource(Absence.class)
  void zeroIsSomebodyElseNow(Absence absence) {
    assertThat(asked(absence).keys("0").ringing()).containsExactly("ana");
  }

  @ParameterizedTest
  @EnumSource(Absence.class)
  void aWordForAPersonIsSomebodyElseNow(Absence absence) {
    assertThat(asked(absence).words("a person, please").ringing()).containsExactly("ana");
  }

  @ParameterizedTest
  @EnumSource(Absence.class)
  void threeWrongKeysAreSomebodyElseNow(Absence absence) {
    CallOnPaper call = asked(absence).keys("7").keys("8");
    assertThat(call.said()).startsWith("(not-understood) Maria ").endsWith("(person-hint)");

    assertThat(call.words("what?").ringing()).containsExactly("ana");
  }

  @Test
  void wordsChooseLikeKeys() {
    assertThat(asked(Absence.BUSY).words("I'll wait").phase()).isInstanceOf(Phase.Queued.class);
    assertThat(asked(Absence.BUSY).words("call back please").said()).startsWith("This number,");
    assertThat(asked(Absence.BUSY).words("somebody else").ringing()).containsExactly("ana");
  }

  @Test
  void whoeverSaysThatTheyWillNotWaitIsNotMadeToWait() {
    assertThat(asked(Absence.BUSY).words("I don't want to wait, call back please").said()).startsWith("This number,");
    assertThat(asked(Absence.BUSY).words("No need to wait, somebody else will do").ringing()).containsExactly("ana");
    assertThat(asked(Absence.BUSY).words("I can't wait").ringing()).containsExactly("ana");
  }

  @ParameterizedTest
  @ValueSource(strings = {"key", "silence", "wrong"})
  void whoeverGetsNowhereWithACallbackGetsAPersonAndNotTheSameChoiceAgain(String how) {
    CallOnPaper call = asked(Absence.BUSY).keys("2");
    for (int i = 0; i < 3 && !(call.phase() instanceof Phase.Ringing); i++) {
      switch (how) {
        case "key" -> call.keys("0");
        case "silence" -> call.silence();
        default -> call.keys("9");
      }
    }

    assertThat(call.ringing()).containsExactly("ana");
  }

  @Test
  void whoeverWaitsForTheOwnerIsAskedAgainAfterTenMinutesAndNotSooner() {
    CallOnPaper call = asked(Absence.BUSY).keys("1").agents(busy(maria()), ana());

    assertThat(call.later(Duration.ofSeconds(599)).silence().said()).startsWith("Maria is still busy.");
    assertThat(call.later(Duration.ofSeconds(1)).silence().said()).startsWith("Maria is busy. (who-helps-wait)");
    assertThat(call.keys("1").request().wish()).isEqualTo(new OwnerWish.TheOwner(NOW.plusSeconds(1_200)));
    assertThat(call.request().since()).isEqualTo(NOW);
  }

  @Test
  void whoeverWaitsForAnOwnerWhoGoesAwayIsAskedAgain() {
    CallOnPaper call = asked(Absence.BUSY).keys("1").agents(away(maria()), ana()).later(ROUND).silence();

    assertThat(call.said()).startsWith("Maria is away. (who-helps-callback)");
  }

  @Test
  void whoeverWaitsForAnOwnerWhoLetsItRingIsAskedAgain() {
    CallOnPaper call = asked(Absence.BUSY).keys("1").agents(maria(), ana()).later(ROUND).silence();
    assertThat(call.ringing()).containsExactly("maria");

    assertThat(call.dialEnds(false).said()).startsWith("Maria does not answer.");
  }

  @Test
  void whoeverWaitsForTheOwnerMayHaveSomebodyElseAfterAll() {
    assertThat(asked(Absence.BUSY).keys("1").keys("3").ringing()).containsExactly("ana");
    assertThat(asked(Absence.BUSY).keys("1").keys("0").ringing()).containsExactly("ana");
    assertThat(asked(Absence.BUSY).keys("1").words("agent").ringing()).containsExactly("ana");
  }

  @Test
  void theirPlaceIsKeptWhateverTheyTry() {
    CallOnPaper call = asked(Absence.BUSY).agents(busy(maria()), busy(ana()));
    String[] tries = {"1", "1", "2", "555", "556", "557", "2", "2", "2", "9", "9", "9", "2", "1"};
    for (String keys : tries) {
      call.later(ROUND).keys(keys);
      assertThat(call.request().since()).as("after %s in %s", keys, call.phase()).isEqualTo(NOW);
    }
    assertThat(call.phase()).isInstanceOf(Phase.Recording.class);

    call.later(ROUND).recorded("#");
    assertThat(call.phase()).isInstanceOf(Phase.Leaving.class);
    call.later(ROUND).keys("0");
    assertThat(call.phase()).isInstanceOf(Phase.Queued.class);
    assertThat(call.request().since()).isEqualTo(NOW);

    call.engineBreaks().later(ROUND).dialEnds(false).silence();
    assertThat(call.request().since()).isEqualTo(NOW);
  }

  @Test
  void whoeverPromisedACallbackWantsAPersonAfterAllKeepsTheirPlace() {
    CallOnPaper call = asked(Absence.AWAY).later(ROUND).keys("2").later(ROUND).keys("1").later(ROUND).keys("0");

    assertThat(call.ringing()).containsExactly("ana");
    assertThat(call.request().since()).isEqualTo(NOW);
  }
}
