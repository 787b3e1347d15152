package dev.onetouch.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The whole machine, pair by pair.
class MachineGridTest {
  private static final Path PAGE =
      Path.of("src", "main", "java", "dev", "onetouch", "call", "CallMachine.md");

  @Test
  void everyPhaseAndEverySignalHasASample() {
    assertThat(Samples.phases().keySet())
        .containsExactlyInAnyOrderElementsOf(MachineTable.phases());
    assertThat(Samples.signals().keySet())
        .containsExactlyInAnyOrderElementsOf(MachineTable.signals());
  }

  @Test
  void everyPairIsTried() {
    assertThat(MachineTable.tried().cells().values())
        .hasSize(MachineTable.phases().size())
        .allSatisfy(row ->
            assertThat(row)
                .hasSize(MachineTable.signals().size())
                .allSatisfy(
                    (signal, words) -> assertThat(words).as(signal.getSimpleName()).isNotEmpty()));
  }

  @Test
  void decidingIsPureAndFoldingTheEventsGivesTheState() {
    MachineTable.each((state, signal, company) -> {
      Decision once = CallMachine.decide(Samples.flow(), state, signal, company, SampleHouse.FRESH);
      CallState folded = state;
      for (CallEvent event : once.events()) {
        assertThat(CallMachine.evolve(folded, event)).isEqualTo(CallMachine.evolve(folded, event));
        folded = CallMachine.evolve(folded, event);
      }
      assertThat(folded).isEqualTo(once.state());
      assertThat(CallMachine.decide(Samples.flow(), state, signal, company, SampleHouse.FRESH)).isEqualTo(once);
    });
  }

  @Test
  void anEventThatDoesNotFitAPhaseBreaksNothing() {
    List<CallEvent> events = new ArrayList<>();
    MachineTable.each((state, signal, company) ->
        events.addAll(CallMachine.decide(Samples.flow(), state, signal, company, SampleHouse.FRESH).events()));
    assertThat(events.stream().map(Object::getClass).distinct())
        .containsExactlyInAnyOrder(CallEvent.class.getPermittedSubclasses());

    for (CallEvent event : events.stream().distinct().toList()) {
      for (List<Phase> phases : Samples.phases().values()) {
        phases.stream()
            .flatMap(phase -> Samples.states(phase).stream())
            .forEach(state -> assertThat(CallMachine.evolve(state, event)).isNotNull());
      }
    }
  }

  @Test
  void aTurnAsksOneQuestionOrAnswersTheCallerAtMostOnce() {
    MachineTable.each((state, signal, company) -> {
      List<CallEffect> effects =
          CallMachine.decide(Samples.flow(), state, signal, company, SampleHouse.FRESH).effects();
      assertThat(effects)
          .filteredOn(
              effect -> effect instanceof CallEffect.Lookup || effect instanceof CallEffect.Answer)
          .hasSizeLessThan(2);
      assertThat(effects).filteredOn(CallEffect.AgentAnswer.class::isInstance).hasSizeLessThan(2);
    });
  }

  @Test
  void nothingBringsAnEndedCallBack() {
    MachineTable.each((state, signal, company) -> {
      if (state.ended()) {
        assertThat(CallMachine.decide(Samples.flow(), state, signal, company, SampleHouse.FRESH).events()).isEmpty();
      }
    });
  }

  @Test
  void onlyTheCallersLeavingATalkOrTheDutyLineEndsACall() {
    Map<Class<?>, List<Class<?>>> enders =
        Map.of(
            Phase.Talking.class, List.of(CallSignal.DialEnded.class, CallSignal.CallerHungUp.class),
            Phase.OnDutyLine.class,
                List.of(CallSignal.DialEnded.class, CallSignal.CallerHungUp.class));
    MachineTable.tried()
        .cells()
        .forEach((phase, row) ->
            row.forEach((signal, words) -> {
              if (words.contains("ended")) {
                assertThat(enders.getOrDefault(phase, List.of(CallSignal.CallerHungUp.class)))
                    .as(phase.getSimpleName())
                    .contains(signal);
              }
            }));
  }

  @Test
  void thePageBesideTheMachineSaysWhatTheMachineDoes() throws IOException {
    String page = MachineTable.tried().page();
    if (Boolean.getBoolean("onetouch.regenerate")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as("write it with ./mvnw -o -q test -Dtest=MachineGridTest -Donetouch.regenerate=true")
        .exists()
        .hasContent(page);
  }
}
