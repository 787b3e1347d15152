package dev.onetouch.switchboard;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Company;
import dev.onetouch.call.Offer;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Phrases;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.flow.HoursBook;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Floor;
import dev.onetouch.routing.Presence;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A company with one number, and a store that takes every turn.
final class PlainHouse implements CallStore, FloorStore, DueWork {
  static final PhoneNumber DIALLED = new PhoneNumber("+16195550199");
  static final TeamId SUPPORT = new TeamId("support");

  private final Map<CallId, StoredCall> calls = new LinkedHashMap<>();
  private final Map<String, Instant> sent = new HashMap<>();
  private final List<String> begun = new ArrayList<>();
  private final Map<String, String> settled = new HashMap<>();
  private final InstantSource clock;
  private List<Agent> agents = List.of();
  private List<DueCallback> due = List.of();

  PlainHouse(Instant now) {
    this.clock = InstantSource.fixed(now);
  }

  static Agent agent(String id, Activity activity) {
    return new Agent(new AgentId(id), id + " Sample", Set.of(SUPPORT), Set.of(), Set.of("en"), List.of(),
        new Presence.ByBrowser(true), activity, Instant.EPOCH, 1);
  }

  void agents(Agent... all) {
    agents = List.of(all);
  }

  void due(DueCallback... all) {
    due = List.of(all);
  }

  void has(CallState state, String leg, String token) {
    calls.put(state.id(), new StoredCall(state, leg, 1, token, Answered.NOTHING));
  }

  void sent(String errand, Instant at) {
    sent.put(errand, at);
  }

  Map<String, String> settled() {
    return settled;
  }

  CallState call(CallId id) {
    return calls.get(id).state();
  }

  /// The callbacks that were begun, in their order.
  List<String> begun() {
    return begun;
  }

  List<Offer> offers() {
    return calls.values().stream().flatMap(call -> call.state().phase().openOffers().stream()).toList();
  }

  Switchboard switchboard() {
    SwitchboardParts parts = new SwitchboardParts(this, (_, _) -> CallerDirectory.Findings.NOBODY, this, _ -> Optional.empty(),
        PlainHouse::house, (_, _) -> new DataDip.Result.Failed("none here"), new WordedAnswers(), new PlainIds(), clock);
    return new Switchboard(parts, new TurnPolicy(TurnPolicy.USUAL_WRAP_UP), (_, _, _, _) -> {});
  }

  OutboundTurns outbound() {
    return new OutboundTurns(switchboard(), this, this, new PlainIds(), clock);
  }

  private static HouseBook.House house() {
    Company company = new Company(
        "Acme", ZoneOffset.UTC, List.of("en"), Map.of(), List.of(), Map.of(), new Phrases(Map.of()), HoursBook.EMPTY);
    return new HouseBook.House(company, Map.of(DIALLED, new FlowVersionId(new FlowId("main"), 1)));
  }

  @Override
  public boolean save(TurnRecord turn) {
    calls.put(turn.state().id(), new StoredCall(turn.state(), turn.leg(), turn.expectedVersion() + 1, turn.token(), turn.answered()));
    turn.journal().stream().filter(CallEvent.CallbackBegun.class::isInstance).map(CallEvent.CallbackBegun.class::cast)
        .forEach(event -> begun.add(event.callback().value()));
    return true;
  }

  @Override
  public Optional<StoredCall> byLeg(String leg) {
    return calls.values().stream().filter(call -> call.leg().equals(leg)).findFirst();
  }

  @Override
  public Optional<StoredCall> byId(CallId id) {
    return Optional.ofNullable(calls.get(id));
  }

  @Override
  public Optional<StoredCall> byOffer(OfferId offer) {
    return Optional.empty();
  }

  @Override
  public Optional<StoredCall> callTo(PhoneNumber from) {
    return Optional.empty();
  }

  @Override
  public Floor see(List<TeamId> teams) {
    return new Floor(agents, List.of(), List.of());
  }

  @Override
  public List<DueCallback> dueCallbacks(int max) {
    return due.stream().limit(max).toList();
  }

  @Override
  public boolean sending(String errand) {
    return sent.putIfAbsent(errand, clock.instant()) == null;
  }

  @Override
  public Optional<Instant> sentAt(String errand) {
    return Optional.ofNullable(sent.get(errand));
  }

  @Override
  public void settle(String errand, String result) {
    settled.put(errand, result);
  }

  @Override
  public void putOff(CallbackId callback, Instant until) {
    due = due.stream().filter(one -> !one.callback().id().equals(callback)).toList();
  }

  @Override
  public List<LapsedOffer> lapsedOffers(int max) {
    return List.of();
  }

  @Override
  public List<AgentId> endOverdueWrapUps(int max) {
    return List.of();
  }

  @Override
  public List<QuietCall> quietCalls(int max) {
    return calls.values().stream().map(call -> new QuietCall(call.state().id(), call.leg())).toList();
  }

  @Override
  public List<Errand> claimErrands(int max, Duration claim) {
    return List.of();
  }
}
