package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How it went: asked after a talk, once, and in nobody's way.
class SurveyTest {
  private static Step.Question question(String id) {
    return new Step.Question(id, Prompt.of("en", id + "?"), Map.of('1', "yes", '2', "no"), Set.of("no"));
  }

  private static DrawnFlow flow(String next) {
    return DrawnFlow.named("main")
        .menu("menu", "1", "survey", "2", "support")
        .step("survey", new Step.Survey(List.of(question("solved"), question("kind"), question("quick")), new StepId(next),
            new StepId("support")))
        .goodbye("bye")
        .say("again", "Again.", "survey")
        .connectThen("support", "support", "survey");
  }

  private static CallOnPaper call(String next) {
    return new CallOnPaper(flow(next).published()).agents(maria());
  }

  private static CallOnPaper talked() {
    return talks(call("bye").arrives().keys("2")).agentEnds();
  }

  private static CallOnPaper talks(CallOnPaper call) {
    return call.accepted(call.offer()).deviceAnswers(call.offer());
  }

  private static long count(CallOnPaper call, Class<? extends CallEvent> kind) {
    return call.journal().stream().filter(kind::isInstance).count();
  }

  @Test
  void threeQuestionsAreAskedAfterTheTalkAndThenTheFlowGoesOn() {
    CallOnPaper call = talked();
    assertThat(call.said()).isEqualTo("solved?");
    assertThat(call.keys("1").said()).isEqualTo("kind?");
    assertThat(call.words("no").said()).isEqualTo("quick?");
    assertThat(call.keys("1").said()).isEqualTo("Goodbye.");

    assertThat(call.journal()).contains(
        new CallEvent.SurveyAnswered("solved", "yes", false), new CallEvent.SurveyAnswered("kind", "no", true));
    assertThat(count(call, CallEvent.SurveyBegun.class)).isOne();
    assertThat(count(call, CallEvent.SurveyEnded.class)).isOne();
  }

  @Test
  void aNoIsANoWhateverElseIsSaid() {
    CallOnPaper call = talked().words("No, that's not right");
    assertThat(call.journal()).contains(new CallEvent.SurveyAnswered("solved", "no", true));
    assertThat(call.words("yes, right").journal()).contains(new CallEvent.SurveyAnswered("kind", "yes", false));
  }

  @Test
  void aNumberMayBeSpokenInWordsAndTheFirstOneCounts() {
    Step.Question stars = new Step.Question("stars", Prompt.of("en", "stars?"), Map.of('1', "1", '2', "2", '3', "3", '4', "4", '5', "5"),
        Set.of("1", "2"));
    DrawnFlow rated = DrawnFlow.named("main")
        .menu("menu", "1", "bye", "2", "support")
        .step("survey", new Step.Survey(List.of(stars), new StepId("bye"), new StepId("support")))
        .goodbye("bye")
        .connectThen("support", "support", "survey");
    for (String said : List.of("four", "Four out of five.", "4", "a 4, please")) {
      assertThat(talks(new CallOnPaper(rated.published()).agents(maria()).arrives().keys("2")).agentEnds().words(said).journal())
          .as(said).contains(new CallEvent.SurveyAnswered("stars", "4", false));
    }
    assertThat(talks(new CallOnPaper(rated.published()).agents(maria()).arrives().keys("2")).agentEnds().words("zero out of five").said())
        .startsWith("(not-understood)");
  }

  @Test
  void silenceEndsIt() {
    CallOnPaper call = talked().keys("1").silence();

    assertThat(call.said()).isEqualTo("Goodbye.");
    assertThat(count(call, CallEvent.SurveyEnded.class)).isOne();
  }

  @Test
  void answersThatMeanNothingEndItAndHoldNobodyUp() {
    CallOnPaper call = talked().keys("7").words("well");
    assertThat(call.said()).startsWith("(not-understood)").endsWith("solved?");

    assertThat(call.keys("#").said()).isEqualTo("Goodbye.");
    assertThat(count(call, CallEvent.SurveyAnswered.class)).isZero();
  }

  @Test
  void zeroLeadsToAPersonAndTheSurveyIsOver() {
    CallOnPaper call = talked().keys("1").keys("0");
    assertThat(call.ringing()).containsExactly("maria");

    talks(call).agentEnds();
    assertThat(call.said()).as("not asked again after the second talk").isEqualTo("Goodbye.");
    assertThat(count(call, CallEvent.SurveyBegun.class)).isOne();
    assertThat(count(call, CallEvent.SurveyEnded.class)).isOne();
  }

  @Test
  void nobodyIsAskedWhoHasNotTalkedAndTheyAreAskedAfterTheyHave() {
    CallOnPaper call = call("menu").arrives().keys("1");
    assertThat(call.said()).isEqualTo("Please choose.");
    assertThat(call.journal()).noneMatch(event ->
        event instanceof CallEvent.SurveyBegun || event instanceof CallEvent.SurveyEnded);

    assertThat(talks(call.keys("2")).agentEnds().said()).isEqualTo("solved?");
  }

  @Test
  void nobodyIsAskedTwiceAWeek() {
    CallOnPaper call = call("bye").remembered(new CallerMemory(List.of(), List.of(), true)).arrives().keys("2");

    assertThat(talks(call).agentEnds().said()).isEqualTo("Goodbye.");
    assertThat(call.journal()).noneMatch(CallEvent.SurveyBegun.class::isInstance);
  }

  @Test
  void aFlowThatComesBackToItsSurveyGoesRoundNoLongerThanAnyOther() {
    CallOnPaper call = talks(call("again").arrives().keys("2")).agentEnds().silence();

    assertThat(call.request().reason()).isEqualTo(PersonReason.CAP_REACHED);
    assertThat(count(call, CallEvent.SurveyEnded.class)).isOne();
  }
}
