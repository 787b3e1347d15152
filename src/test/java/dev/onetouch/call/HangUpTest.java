package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.flow.DrawnFlow;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The caller may leave at any instant; nothing of the call is left hanging.
class HangUpTest {
  static Stream<Arguments> phases() {
    return Stream.of(
        phase("in a menu", call -> call, Outcome.LEFT),
        phase("while agents ring", call -> call.keys("0"), Outcome.GAVE_UP),
        phase("after a claim", call -> call.keys("0").accepted(call.offer()), Outcome.GAVE_UP),
        phase(
            "talking",
            call -> call.keys("0").accepted(call.offer()).deviceAnswers(call.offer()),
            Outcome.ANSWERED),
        phase("waiting", call -> call.agents(busy(maria())).keys("0"), Outcome.GAVE_UP),
        phase(
            "being fetched",
            call -> call.agents(busy(maria())).keys("0").agentFreed(maria()),
            Outcome.GAVE_UP),
        phase("on the duty line", call -> call.agents().keys("0"), Outcome.DUTY_LINE),
        phase("while whose case it is is said", call -> owned(call), Outcome.GAVE_UP),
        phase("waiting for the owner", call -> owned(call).keys("1"), Outcome.GAVE_UP),
        phase("while the owner is fetched for them", call -> owned(call).keys("1").agentFreed(maria()), Outcome.GAVE_UP),
        phase("asked for the number", call -> owned(call).keys("2"), Outcome.GAVE_UP),
        phase("keying a number", call -> owned(call).keys("2").keys("2"), Outcome.GAVE_UP),
        phase("asked for the time", call -> owned(call).keys("2").keys("1"), Outcome.GAVE_UP),
        phase("promised a callback", call -> owned(call).keys("2").keys("1").keys("1"), Outcome.PROMISED),
        phase("asked for a message", call -> call.agents(busy(maria())).keys("0").keys("2"), Outcome.GAVE_UP),
        phase("speaking a message", call -> call.agents(busy(maria())).keys("0").keys("2").keys("1"), Outcome.PROMISED),
        phase("a message taken", call -> call.agents(busy(maria())).keys("0").keys("2").keys("1").recorded("#"),
            Outcome.PROMISED),
        phase("after the duty line was silent", call -> call.agents().keys("0").dialEnds(false), Outcome.GAVE_UP),
        phase("during the last words", call -> call.keys("1"), Outcome.SERVED));
  }

  @Test
  void whoHangsUpWhileTheDutyLineOnlyRingsHasGivenUpAndIsLookedAfter() {
    CallOnPaper call = new CallOnPaper(DrawnFlow.named("main").connect("support", "support").published()).agents().arrives()
        .hangsUpUnanswered();

    assertThat(call.phase()).isEqualTo(new Phase.Ended(Outcome.GAVE_UP));
    assertThat(call.journal()).anyMatch(CallEvent.GaveUp.class::isInstance);
  }

  private static CallOnPaper owned(CallOnPaper call) {
    return call.cases(marias()).agents(busy(maria())).arrivesAgain().keys("0");
  }

  private static Arguments phase(
      String name, Function<CallOnPaper, CallOnPaper> way, Outcome outcome) {
    return Arguments.of(Named.of(name, way), outcome);
  }

  @ParameterizedTest
  @MethodSource("phases")
  void hangingUpEndsTheCallAndClosesItsOffers(
      Function<CallOnPaper, CallOnPaper> way, Outcome outcome) {
    CallOnPaper call =
        way.apply(
            new CallOnPaper(
                    DrawnFlow.named("main")
                        .menu("menu", "1", "bye")
                        .goodbye("bye")
                        .connect("support", "support")
                        .published())
                .agents(maria())
                .arrives());
    List<OfferId> open = call.offers().stream().map(Offer::id).toList();
    boolean waited = outcome == Outcome.GAVE_UP;

    call.hangsUp();
    assertThat(call.journal()).filteredOn(CallEvent.GaveUp.class::isInstance).hasSize(waited ? 1 : 0);
    assertThat(call.phase()).isEqualTo(new Phase.Ended(outcome));
    assertThat(call.doing()).containsExactly(new CallEffect.Silence());
    assertThat(call.journal())
        .filteredOn(event -> event instanceof CallEvent.OfferClosed closed && open.contains(closed.offer().id()))
        .hasSameSizeAs(open);
    assertThat(call.offers()).isEmpty();

    int rows = call.journal().size();
    call.hangsUp()
        .dialEnds(true)
        .keys("0")
        .silence()
        .summonFails()
        .agentFreed(maria())
        .fetchedByCarrier();
    assertThat(call.journal()).as("nothing happens after the end").hasSize(rows);
    assertThat(call.phase()).isEqualTo(new Phase.Ended(outcome));
  }
}
