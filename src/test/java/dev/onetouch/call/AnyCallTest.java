package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.caller.Caller;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Floor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Thousands of calls to which anything may happen, in any order, late and twice.
class AnyCallTest {
  private static final int CALLS = 3_000;
  private static final int SIGNALS = 40;

  /// Neighbouring seeds begin alike.
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private final List<CallSignal> samples = Samples.signals().values().stream().flatMap(List::stream).toList();

  private static CallState first(Random random) {
    CallState comesIn = CallState.arriving(new CallId("call-1"), LINE, Samples.flow().id(), "en");
    Origin origin = switch (random.nextInt(4)) {
      case 0 -> new Origin.CalledBack(new CallbackId("cb-1"), 1);
      case 1 -> new Origin.CalledFromDesk(MARIA);
      default -> Origin.CALLED_US;
    };
    return !origin.outbound() ? comesIn : CallState.calling(new CallId("call-2"), LINE, Samples.flow().id(),
        new Caller.Known(CALLER, DANA), new CaseSelection.Existing(marias().file()), "en", origin);
  }

  private static Floor floor(Random random) {
    List<Agent> agents = new ArrayList<>();
    for (Agent agent : List.of(maria(), luis(), ana())) {
      switch (random.nextInt(4)) {
        case 0 -> agents.add(agent);
        case 1 -> agents.add(busy(agent));
        case 2 -> agents.add(with(agent, Activity.WRAP_UP));
        default -> agents.add(away(agent));
      }
    }
    return new Floor(agents, List.of(), List.of());
  }

  private CallSignal signal(Random random, CallState state, Instant at) {
    List<OfferId> held = Reserved.in(state.phase());
    if (!held.isEmpty() && random.nextBoolean()) {
      OfferId offer = held.get(random.nextInt(held.size()));
      return switch (random.nextInt(7)) {
        case 0 -> new CallSignal.OfferAccepted(at, offer, new CaseNumber("5000"));
        case 1 -> new CallSignal.OfferLegAnswered(at, offer, new CaseNumber("5000"));
        case 2 -> new CallSignal.OfferDeclined(at, offer);
        case 3 -> new CallSignal.OfferLapsed(at, offer);
        case 4 -> new CallSignal.AgentLeftRoom(at, offer);
        case 5 -> new CallSignal.LegPlaced(at, offer.value(), "CA-" + offer.value());
        default -> new CallSignal.OfferUnsent(at, offer);
      };
    }
    return samples.get(random.nextInt(samples.size()));
  }

  @Test
  void whateverHappensNobodyIsDialledTwiceAndNoAgentIsForgotten() {
    Set<Outcome> ends = new HashSet<>();
    for (int seed = 0; seed < CALLS; seed++) {
      if (play(new Random(seed * SPREAD), seed).phase() instanceof Phase.Ended(Outcome outcome)) {
        ends.add(outcome);
      }
    }
    assertThat(ends).as("calls end in every way there is").containsExactlyInAnyOrder(Outcome.values());
  }

  private CallState play(Random random, int seed) {
    CallState state = first(random);
    Instant at = NOW;
    int dialled = 0;
    for (int i = 0; i < SIGNALS; i++) {
      at = at.plus(Duration.ofSeconds(random.nextInt(30)));
      CallSignal signal = signal(random, state, at);
      List<CallEvent> events = new ArrayList<>();
      List<CallEffect> effects = new ArrayList<>();
      CallState after = turn(random, state, signal, at, events, effects);
      String what = "call %d, signal %d: %s in %s".formatted(seed, i, signal, state.phase());
      dialled += (int) effects.stream().filter(CallEffect.DialCustomer.class::isInstance).count();

      assertThat(dialled).as(what).isLessThanOrEqualTo(1);
      assertThat(Samples.possible(after)).as("%s leads to %s", what, after.phase()).isTrue();
      assertNobodyLost(state, after, events, what);
      assertNobodyAlone(after, what);
      assertPlaceKept(state, after, events, what);
      assertCustomersLegIsNeverLeftRinging(after, effects, state, what);
      state = after;
    }
    return state;
  }

  /// One turn with its lookups, as the house plays it.
  private static CallState turn(
      Random random, CallState state, CallSignal first, Instant at, List<CallEvent> events, List<CallEffect> effects) {
    CallState now = state;
    CallSignal signal = first;
    for (int lookups = 0; lookups < 20; lookups++) {
      Decision decision = CallMachine.decide(Samples.flow(), now, signal, company(), FRESH);
      now = decision.state();
      events.addAll(decision.events());
      effects.addAll(decision.effects());
      CallEffect.Lookup lookup = decision.effects().stream()
          .filter(CallEffect.Lookup.class::isInstance).map(CallEffect.Lookup.class::cast).findFirst().orElse(null);
      if (lookup == null) {
        return now;
      }
      int ids = random.nextInt(1_000_000);
      signal = switch (lookup) {
        case CallEffect.FindCaller _ -> new CallSignal.CallerFound(at, List.of(DANA), List.of(marias()), 0);
        case CallEffect.Fetch _ -> new CallSignal.FetchFailed(at, "timed out");
        case CallEffect.SeeFloor _ when random.nextInt(10) == 0 -> new CallSignal.FloorUnseen(at);
        case CallEffect.SeeFloor _ -> new CallSignal.FloorSeen(at, floor(random),
            List.of(new OfferId("a-" + ids), new OfferId("b-" + ids), new OfferId("c-" + ids)));
      };
    }
    throw new AssertionError("a turn that never ends, begun by " + first + " in " + state.phase());
  }

  private static void assertNobodyLost(CallState before, CallState after, List<CallEvent> events, String what) {
    List<OfferId> settled = events.stream().flatMap(event -> Reserved.settledBy(event).stream()).toList();
    List<OfferId> held = new ArrayList<>(Reserved.in(before.phase()));
    events.forEach(event -> {
      switch (event) {
        case CallEvent.OffersMade made -> made.offers().forEach(offer -> held.add(offer.id()));
        case CallEvent.GuestInvited(Offer offer, var _, var _) -> held.add(offer.id());
        case CallEvent.CallerSummoned summoned -> summoned.offers().forEach(offer -> held.add(offer.id()));
        default -> {
          // Holds nobody.
        }
      }
    });
    held.removeAll(settled);
    assertThat(Reserved.in(after.phase())).as(what).containsExactlyInAnyOrderElementsOf(held);
  }

  /// With the last of ours gone, nobody is rung any more and the caller comes out: by the end of the dial that joined them, at
  /// their next round of waiting, or fetched.
  private static void assertNobodyAlone(CallState after, String what) {
    if (after.phase() instanceof Phase.InRoom room && !room.hostIn()) {
      assertThat(room.guests()).as(what).isEmpty();
    }
  }

  /// The place in the queue is from when they first asked, until they have talked or gone on in the flow.
  private static void assertPlaceKept(CallState before, CallState after, List<CallEvent> events, String what) {
    boolean asked = events.stream().anyMatch(CallEvent.PersonRequested.class::isInstance);
    if (before.phase().personRequest().isPresent() && after.phase().personRequest().isPresent() && !asked) {
      assertThat(after.phase().personRequest().get().since()).as(what)
          .isEqualTo(before.phase().personRequest().get().since());
    }
    if (before.phase().personRequest().isPresent() && asked) {
      assertThat(before.talked()).as("%s: asked afresh", what).isTrue();
    }
  }

  private static void assertCustomersLegIsNeverLeftRinging(
      CallState after, List<CallEffect> effects, CallState before, String what) {
    String leg = before.legs().get(CallState.CUSTOMER);
    boolean ours = before.phase() instanceof Phase.CallingCustomer && after.ended() && leg != null;
    boolean byItself = after.phase().equals(new Phase.Ended(Outcome.NOT_REACHED));
    if (ours && !byItself) {
      assertThat(effects).as(what).contains(new CallEffect.EndLeg(leg));
    }
  }
}
