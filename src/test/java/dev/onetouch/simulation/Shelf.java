package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.CallSignal;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.routing.Waiter;
import dev.onetouch.switchboard.Errand;
import dev.onetouch.switchboard.StoredCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tables of a simulated house, shared by its nodes.
final class Shelf {
  static final int RECENT_WAITS = 20;

  /// Twice as long as a round of waiting.
  private static final Duration QUIET = Duration.ofSeconds(45);

  final Map<CallId, StoredCall> calls = new LinkedHashMap<>();
  final Map<String, CallId> callOfLeg = new LinkedHashMap<>();
  final Map<String, CallId> callOfOffer = new LinkedHashMap<>();

  /// Calls that have not ended, with the instant at which somebody should ask after them.
  final Map<CallId, Instant> live = new LinkedHashMap<>();

  final Map<CallId, Waiter> waiting = new LinkedHashMap<>();

  /// Since when these wait without having been rung for in between.
  final Map<CallId, Instant> queuedAt = new LinkedHashMap<>();

  final Map<CallId, Instant> heardAt = new LinkedHashMap<>();
  final Map<AgentId, AgentRow> agents = new LinkedHashMap<>();
  final Map<CaseNumber, Case> cases = new LinkedHashMap<>();
  final Map<CaseNumber, PhoneNumber> caseOfNumber = new LinkedHashMap<>();
  final Map<PhoneNumber, List<Customer>> customers = new LinkedHashMap<>();
  final Map<String, Errand> errands = new LinkedHashMap<>();
  final Map<String, Instant> errandClaimed = new LinkedHashMap<>();
  final Deque<Duration> recentWaits = new ArrayDeque<>();

  /// Who waits and comes round. Whoever does not was given the last resort, or is gone: they hold
  /// up nobody, and a talk with the duty line is not torn to fetch them.
  List<Waiter> comingRound(Instant now) {
    return waiting.values().stream()
        .filter(waiter -> heardAt.get(new CallId(waiter.call())).plus(QUIET).isAfter(now))
        .toList();
  }

  List<CallSignal.CaseOnFile> casesOf(PhoneNumber number) {
    List<CallSignal.CaseOnFile> found = new ArrayList<>();
    caseOfNumber.forEach((one, phone) -> {
      if (phone.equals(number)) {
        Case file = cases.get(one);
        found.add(
            new CallSignal.CaseOnFile(
                file,
                file.owner() instanceof Owner.OwnedBy(AgentId owner)
                    ? owner.value() + " Sample"
                    : ""));
      }
    });
    return found;
  }
}
