package dev.onetouch.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The whole machine, pair by pair.
class MachineGridTest {
  private static final Path PAGE =
      Path.of("src", "main", "java", "dev", "onetouch", "call", "CallMachine.md");

  /// The caller's leg asks what to do, whatever it brings: when the last of ours has left the room, nothing.
  private static final Set<Class<?>> ASKS = Set.of(CallSignal.RecordingEnded.class, CallSignal.EngineFault.class,
      CallSignal.DialEnded.class, CallSignal.WordsSpoken.class, CallSignal.NothingHeard.class, CallSignal.KeysPressed.class,
      CallSignal.CallArrived.class, CallSignal.CallerFetched.class, CallSignal.FloorSeen.class, CallSignal.FloorUnseen.class,
      CallSignal.CustomerAnswered.class);

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

  /// A leg that was being dialled when the call ended is ended too, and known by its name, and so is whoever is left alone in a
  /// room; nothing else happens any more.
  @Test
  void nothingBringsAnEndedCallBack() {
    MachineTable.each((state, signal, company) -> {
      if (state.ended()) {
        Decision decision = decide(state, signal, company);
        assertThat(decision.state().phase()).isEqualTo(state.phase());
        boolean late = state.origin().outbound() && signal instanceof CallSignal.LegPlaced;
        if (decision.events().equals(List.of(new CallEvent.RoomOver()))) {
          assertThat(decision.effects()).isNotEmpty().hasOnlyElementsOfType(CallEffect.EndLeg.class);
        } else if (late || !decision.events().isEmpty()) {
          CallSignal.LegPlaced placed = (CallSignal.LegPlaced) signal;
          assertThat(decision.events()).containsExactly(new CallEvent.LegKnown(placed.role(), placed.leg()));
          assertThat(decision.effects()).containsExactly(new CallEffect.EndLeg(placed.leg()));
        }
      }
    });
  }

  @Test
  void onlyTheCallersLeavingATalkOrTheDutyLineEndsACallThatCameIn() {
    Map<Class<?>, Set<Class<?>>> more = Map.of(
        Phase.Talking.class, Set.of(CallSignal.DialEnded.class),
        Phase.InRoom.class, ASKS,
        Phase.OnDutyLine.class, Set.of(CallSignal.DialEnded.class));
    endersOf(state -> !state.origin().outbound()).forEach((phase, signals) -> assertThat(signals)
        .as(phase.getSimpleName())
        .containsExactlyInAnyOrderElementsOf(with(CallSignal.CallerHungUp.class, more.getOrDefault(phase, Set.of()))));
  }

  /// Until the customer is on the line, whatever breaks gives the attempt up. While they talk, only one of the two leaving
  /// ends it: the customer's leg is gone, or an agent's plain phone has left the room.
  @Test
  void aCallOfOursEndsByWhatIsNamedHereAndByNothingElse() {
    Set<Class<?>> always = Set.of(
        CallSignal.CallerHungUp.class, CallSignal.CustomerCalledIn.class, CallSignal.EngineFault.class);
    Map<Class<?>, Set<Class<?>>> enders = Map.of(
        Phase.Arriving.class, always,
        // While another agent is still being rung, one whose device fails ends nothing.
        Phase.Ringing.class, always,
        // Nothing was ever heard of the only device that should have rung.
        Phase.Claimed.class, with(always, CallSignal.OfferUnsent.class, CallSignal.OfferLapsed.class, CallSignal.AgentLeftRoom.class),
        Phase.Seeking.class, with(always, CallSignal.FloorSeen.class, CallSignal.FloorUnseen.class),
        // The last of these are a machine's answers to being asked for a key.
        Phase.CallingCustomer.class, with(always, CallSignal.CustomerUnreached.class, CallSignal.AgentLeftRoom.class,
            CallSignal.NothingHeard.class, CallSignal.WordsSpoken.class, CallSignal.KeysPressed.class,
            CallSignal.RoomLegAsks.class,
            CallSignal.DialEnded.class, CallSignal.CallerFetched.class, CallSignal.RecordingEnded.class),
        Phase.Talking.class,
            Set.of(CallSignal.CallerHungUp.class, CallSignal.DialEnded.class, CallSignal.AgentLeftRoom.class,
                CallSignal.RoomLegAsks.class),
        Phase.InRoom.class, with(ASKS, CallSignal.CallerHungUp.class));

    assertThat(endersOf(state -> state.origin().outbound())).isEqualTo(enders);
  }

  @Test
  void aCustomerWhoIsBeingRungIsLetGoOnlyByWhatIsMeantForThatUnlessAMachineIsAskedForAKey() {
    Set<Class<?>> ended = new HashSet<>();
    MachineTable.each((state, signal, company) -> {
      if (Samples.possible(state) && state.phase() instanceof Phase.CallingCustomer calling && !calling.screening()
          && decide(state, signal, company).state().ended()) {
        ended.add(signal.getClass());
      }
    });
    assertThat(ended).containsExactlyInAnyOrder(CallSignal.CallerHungUp.class, CallSignal.CustomerCalledIn.class,
        CallSignal.EngineFault.class, CallSignal.CustomerUnreached.class, CallSignal.AgentLeftRoom.class,
        CallSignal.RoomLegAsks.class);
  }

  /// I3 and I9: an agent who was reserved is reserved still, or has been told what became of it.
  @Test
  void noOfferIsEverLost() {
    MachineTable.each((state, signal, company) -> {
      if (!Samples.possible(state) || Reserved.in(state.phase()).isEmpty()) {
        return;
      }
      Decision decision = decide(state, signal, company);
      List<OfferId> told = decision.events().stream().flatMap(event -> Reserved.settledBy(event).stream()).toList();
      for (OfferId before : Reserved.in(state.phase())) {
        assertThat(Reserved.in(decision.state().phase()).contains(before) || told.contains(before))
            .as("%s in %s after %s", before, state.phase(), signal)
            .isTrue();
      }
    });
  }

  @Test
  void aCustomerIsDialledOnlyWhenAnAgentIsThereForThem() {
    MachineTable.each((state, signal, company) -> {
      Decision decision = decide(state, signal, company);
      assertThat(decision.effects().contains(new CallEffect.DialCustomer()))
          .isEqualTo(decision.events().stream().anyMatch(CallEvent.AgentReady.class::isInstance));
    });
  }

  @Test
  void nothingIsRecordedButAfterAYes() {
    List<CallSignal> yes = List.of(new CallSignal.KeysPressed(SampleHouse.NOW, "1"),
        new CallSignal.WordsSpoken(SampleHouse.NOW, "yes"));
    MachineTable.each((state, signal, company) -> {
      Decision decision = decide(state, signal, company);
      if (decision.events().stream().anyMatch(CallEvent.RecordingStarted.class::isInstance)) {
        assertThat(state.phase()).isInstanceOfSatisfying(
            Phase.Choosing.class, asked -> assertThat(asked.question()).isInstanceOf(Question.MayRecord.class));
        assertThat(yes).contains(signal);
      }
    });
  }

  /// P1, pair by pair: wherever the caller has keys, `0` looks for a person at once.
  @Test
  void zeroLooksForAPersonWhereverThereAreKeys() {
    MachineTable.each((state, signal, company) -> {
      boolean hasKeys = state.phase() instanceof Phase.Listening || state.phase() instanceof Phase.Choosing
          || state.phase() instanceof Phase.Recording || state.phase() instanceof Phase.Leaving;
      if (hasKeys && Samples.possible(state) && signal.equals(new CallSignal.KeysPressed(SampleHouse.NOW, "0"))) {
        Decision decision = decide(state, signal, company);
        assertThat(decision.state().phase()).isInstanceOf(Phase.Seeking.class);
        assertThat(decision.effects()).hasOnlyElementsOfTypes(CallEffect.SeeFloor.class);
      }
    });
  }

  private static Decision decide(CallState state, CallSignal signal, Company company) {
    return CallMachine.decide(Samples.flow(), state, signal, company, SampleHouse.FRESH);
  }

  private static Map<Class<?>, Set<Class<?>>> endersOf(Predicate<CallState> which) {
    Map<Class<?>, Set<Class<?>>> enders = new HashMap<>();
    MachineTable.each((state, signal, company) -> {
      if (Samples.possible(state) && which.test(state) && !state.ended() && decide(state, signal, company).state().ended()) {
        enders.computeIfAbsent(state.phase().getClass(), _ -> new HashSet<>()).add(signal.getClass());
      }
    });
    return enders;
  }

  private static Set<Class<?>> with(Class<?> one, Set<Class<?>> others) {
    return with(others, one);
  }

  private static Set<Class<?>> with(Set<Class<?>> some, Class<?>... more) {
    Set<Class<?>> all = new HashSet<>(some);
    all.addAll(List.of(more));
    return all;
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
