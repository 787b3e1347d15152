package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.CallerMemory;
import dev.onetouch.call.VoicemailId;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.routing.Waiter;
import dev.onetouch.switchboard.Errand;
import dev.onetouch.switchboard.HouseMove;
import dev.onetouch.switchboard.StoredCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tables of a simulated house, shared by its nodes.
final class Shelf {
  static final int RECENT_WAITS = 20;

  /// Who did not come round for as long is somewhere else.
  private static final Duration QUIET = Duration.ofSeconds(60);

  final Map<CallId, StoredCall> calls = new LinkedHashMap<>();
  final Map<String, CallId> callOfLeg = new HashMap<>();
  final Map<String, CallId> callOfOffer = new HashMap<>();

  /// Calls that have not ended, with the instant at which somebody should ask after them.
  final Map<CallId, Instant> live = new LinkedHashMap<>();

  final Map<PhoneNumber, Set<CallId>> liveOfNumber = new HashMap<>();
  final Map<CallId, Waiter> waiting = new LinkedHashMap<>();

  /// Since when these wait without having been rung for in between.
  final Map<CallId, Instant> queuedAt = new HashMap<>();

  final Map<CallId, Instant> heardAt = new HashMap<>();
  final Map<AgentId, AgentRow> agents = new LinkedHashMap<>();
  final Map<CaseNumber, Case> cases = new LinkedHashMap<>();
  final Map<PhoneNumber, List<CaseNumber>> casesOfNumber = new HashMap<>();
  final Map<CaseNumber, Set<CallId>> callsAbout = new HashMap<>();
  final Map<PhoneNumber, Integer> callsFrom = new HashMap<>();
  final Map<PhoneNumber, CallerMemory.LastTalk> talks = new HashMap<>();
  final Map<PhoneNumber, List<Customer>> customers = new LinkedHashMap<>();
  final Map<CustomerId, PhoneNumber> phoneOfCustomer = new HashMap<>();
  final Map<CallbackId, CallbackRow> callbacks = new LinkedHashMap<>();
  final Map<VoicemailId, VoicemailRow> voicemails = new LinkedHashMap<>();
  final Map<String, HouseMove.Tasked> tasks = new LinkedHashMap<>();
  final Set<String> tasksDone = new HashSet<>();
  final Set<PhoneNumber> surveyed = new LinkedHashSet<>();
  final Map<String, Errand> errands = new LinkedHashMap<>();
  final Map<String, Instant> errandClaimed = new HashMap<>();
  final Map<String, Instant> errandSent = new HashMap<>();
  final Deque<Duration> recentWaits = new ArrayDeque<>();

  /// Who waits and comes round. Whoever does not was given the last resort, or is gone: they hold up nobody, and a talk with
  /// the duty line is not torn to fetch them.
  List<Waiter> comingRound(Instant now) {
    List<Waiter> coming = new ArrayList<>();
    waiting.forEach((call, waiter) -> {
      if (heardAt.get(call).plus(QUIET).isAfter(now)) {
        coming.add(waiter);
      }
    });
    return coming;
  }

  /// Whether somebody talks with us, or is called by us, on any number of this customer's.
  boolean onTheLine(CallbackRow row) {
    return live(row.callback.number())
        || row.customer.map(Customer::id).map(phoneOfCustomer::get).filter(this::live).isPresent();
  }

  private boolean live(PhoneNumber number) {
    return !liveOfNumber.getOrDefault(number, Set.of()).isEmpty();
  }

  CallSignal.CaseOnFile onFile(CaseNumber number) {
    Case file = cases.get(number);
    String owner = file.owner() instanceof Owner.OwnedBy(AgentId id) ? id.value() + " Sample" : "";
    return new CallSignal.CaseOnFile(file, owner, callsAbout.getOrDefault(number, Set.of()).size());
  }

  List<CallSignal.CaseOnFile> casesOf(PhoneNumber number) {
    return casesOfNumber.getOrDefault(number, List.of()).stream().map(this::onFile).toList();
  }
}
