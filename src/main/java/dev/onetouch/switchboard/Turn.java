package dev.onetouch.switchboard;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallMachine;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Company;
import dev.onetouch.call.Decision;
import dev.onetouch.call.Fresh;
import dev.onetouch.flow.FlowVersion;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One turn in memory: the signal is decided, its lookups are answered and fed back, until nothing but answers and
/// commands is left. Nothing of the call is written here.
final class Turn {
  /// Lookups in a row past this many go round in circles; the call is treated as broken and gets a person.
  static final int MAX_LOOKUPS = 10;

  private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

  private final Lookups lookups;
  private final TurnIds ids;
  private final InstantSource clock;
  private final Company company;
  private final FlowVersion flow;

  Turn(Lookups lookups, TurnIds ids, InstantSource clock, Company company, FlowVersion flow) {
    this.lookups = lookups;
    this.ids = ids;
    this.clock = clock;
    this.company = company;
    this.flow = flow;
  }

  /// The signal's whole consequence. A machine that breaks gets one more chance, with the news that it broke.
  Decision play(CallState state, CallSignal signal) {
    try {
      return unfold(state, signal);
    } catch (StoreUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("the call machine broke on {}; the caller gets the duty line", signal.getClass().getSimpleName(), e);
      return unfold(state, new CallSignal.EngineFault(clock.instant()));
    }
  }

  private Decision unfold(CallState start, CallSignal first) {
    List<CallEvent> events = new ArrayList<>();
    List<CallEffect> effects = new ArrayList<>();
    CallState state = start;
    Optional<CallSignal> signal = Optional.of(first);
    for (int lookup = 0; signal.isPresent(); lookup++) {
      Decision decision = decide(state, signal.get());
      state = decision.state();
      events.addAll(decision.events());
      decision.effects().stream().filter(effect -> !(effect instanceof CallEffect.Lookup)).forEach(effects::add);
      Optional<CallEffect.Lookup> question = question(decision);
      if (question.isPresent() && lookup == MAX_LOOKUPS) {
        signal = Optional.of(new CallSignal.EngineFault(clock.instant()));
      } else if (lookup > MAX_LOOKUPS) {
        break;
      } else {
        signal = question.map(lookups::answer);
      }
    }
    return new Decision(state, events, effects);
  }

  private Decision decide(CallState state, CallSignal signal) {
    return CallMachine.decide(flow, state, signal, company, new Fresh(ids.caseNumber(), ids.token()));
  }

  private static Optional<CallEffect.Lookup> question(Decision decision) {
    return decision.effects().stream()
        .filter(CallEffect.Lookup.class::isInstance)
        .map(CallEffect.Lookup.class::cast)
        .findFirst();
  }
}
