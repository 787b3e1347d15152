package dev.onetouch.simulation;

import dev.onetouch.calendar.OpeningHours;
import dev.onetouch.calendar.Span;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallRules;
import dev.onetouch.call.Company;
import dev.onetouch.call.PlainPhrases;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.caller.PlainNumberPlan;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Callback;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.flow.AudioBook;
import dev.onetouch.flow.HoursBook;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Presence;
import dev.onetouch.switchboard.DataDip;
import dev.onetouch.switchboard.HouseBook;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A company with its agents, customers, cases, hours and one flow, drawn by chance.
final class SampleCompany {
  static final PhoneNumber DIALLED = new PhoneNumber("+16195550199");
  private static final PhoneNumber DUTY_LINE = new PhoneNumber("+16195550100");
  private static final int CUSTOMERS = 40;
  private final World world;
  private final Dice dice;
  private final List<TeamId> teams =
      List.of(new TeamId("support"), new TeamId("billing"), new TeamId("sales"));
  private final FlowVersion flow;
  private final boolean flowMissing;
  private final HouseBook.House house;
  private final double gapSeconds;

  SampleCompany(World world) {
    this.world = world;
    this.dice = world.dice;
    this.flow = RandomFlow.publishable(dice, "main", List.of("", "support", "billing", "sales"));
    this.flowMissing = dice.chance(0.02);
    this.gapSeconds = dice.pick(List.of(1.5, 5.0, 10.0, 15.0, 30.0));
    this.house = new HouseBook.House(company(), Map.of(DIALLED, flow.id()));
  }

  /// Seconds between two callers, on average.
  double gapSeconds() {
    return gapSeconds;
  }

  HouseBook.House house() {
    return house;
  }

  Optional<FlowVersion> flow(FlowVersionId id) {
    boolean known = id.equals(flow.id()) && !(flowMissing && world.agenda.nowMillis() > 60_000);
    return known ? Optional.of(flow) : Optional.empty();
  }

  DataDip.Result fetch(String url, Map<String, String> keep) {
    return dice.chance(0.7)
        ? new DataDip.Result.Found(Map.of("fact-2", "on its way"))
        : new DataDip.Result.Failed("timed out");
  }

  CallerAddress caller() {
    if (dice.chance(0.05)) {
      return CallerAddress.of("anonymous");
    }
    return CallerAddress.of(phone(dice.between(1, CUSTOMERS * 2)).e164());
  }

  /// The flow all calls run on.
  FlowVersion version() {
    return flow;
  }

  void opens(Promises promises) {
    int agents = world.rules.promised() > 0 ? dice.between(20, 30) : dice.between(1, 9);
    for (int i = 1; i <= agents; i++) {
      hire(i, agents);
    }
    for (int i = 1; i <= CUSTOMERS; i++) {
      enrol(i, agents, promises);
    }
    for (int i = 1; i <= world.rules.promised(); i++) {
      owe(i, agents, promises);
    }
  }

  /// A callback promised before the day began.
  private void owe(int i, int agents, Promises promises) {
    Instant now = world.agenda.instant();
    PhoneNumber number = phone(1_000 + i * 10);
    CaseNumber about = new CaseNumber(Integer.toString(2_000 + i));
    Owner owner = dice.chance(0.6) ? new Owner.OwnedBy(agent(dice.between(1, agents))) : Owner.NOBODY;
    world.shelf.cases.put(about, new Case(about, "Washer", owner, teams.getFirst(), CaseStatus.OPEN, now, now));
    world.shelf.casesOfNumber.put(number, List.of(about));
    promises.owned(about, owner);
    Instant from = now.plusMillis(dice.millis(0, 600));
    Callback callback = new Callback(new CallbackId("owed-" + i), about, owner, dice.pick(teams), number, DIALLED, "en",
        now.minusSeconds(i), from, from.plus(Duration.ofMinutes(20)));
    world.shelf.callbacks.put(callback.id(), new CallbackRow(callback, Optional.empty(), new CallId("yesterday")));
    world.callbacks.owed(callback);
  }

  private void hire(int i, int of) {
    AgentId id = agent(i);
    Set<TeamId> member =
        dice.chance(0.1) ? Set.of() : Set.copyOf(List.of(dice.pick(teams), dice.pick(teams)));
    List<AgentId> covers = dice.chance(0.3) ? List.of(agent(dice.between(1, of))) : List.of();
    Presence usual =
        dice.chance(0.3) ? new Presence.ByPhone(phone(500 + i)) : new Presence.ByBrowser(true);
    AgentRow row = new AgentRow(id, member, covers, usual, world.agenda.instant());
    world.shelf.agents.put(id, row);
    if (dice.chance(0.2)) {
      row.signsOff(new Presence.Away("not yet here"));
    }
    agentDay(row);
  }

  /// Comes and goes, and finishes notes sooner than the limit, for as long as there are calls.
  private void agentDay(AgentRow row) {
    world.agenda.in(
        dice.millis(15, 240),
        () -> {
          if (!world.goesOn()) {
            return;
          }
          if (row.activity == Activity.WRAP_UP && world.talking.containsKey(row.id)) {
            // Nobody says that they are ready for the next while the last is still in their ear.
            world.orders().rooms.hangsUp(row.id);
          } else if (row.activity == Activity.WRAP_UP) {
            row.free(world.agenda.instant());
            world.agentsFreed();
          } else if (!row.reachable()) {
            row.signsIn(world.agenda.instant());
            world.agentsFreed();
          } else if (row.activity == Activity.FREE && dice.chance(0.08)) {
            callsSomebody(row);
          } else if (dice.chance(0.25)) {
            row.signsOff(
                dice.chance(0.5) ? new Presence.Away("lunch") : new Presence.ByBrowser(false));
          }
          agentDay(row);
        });
  }

  /// From the desk, at whatever hour: the house must know when nobody may be rung.
  private void callsSomebody(AgentRow row) {
    PhoneNumber number = phone(dice.between(1, CUSTOMERS));
    Optional<Customer> customer = world.shelf.customers.get(number).stream().findFirst();
    Optional<Case> about = world.shelf.casesOf(number).stream().findFirst().map(one -> one.file());
    about.ifPresent(file -> world.quietly("desk call", () ->
        dice.pick(world.outbounds).fromDesk(row.id, number, customer, file, Optional.of(DIALLED))));
  }

  private void enrol(int i, int agents, Promises promises) {
    PhoneNumber phone = phone(i);
    List<Customer> onNumber = new ArrayList<>(List.of(customer(i, "a")));
    if (dice.chance(0.1)) {
      onNumber.add(customer(i, "b"));
    }
    world.shelf.customers.put(phone, onNumber);
    onNumber.forEach(customer -> world.shelf.phoneOfCustomer.put(customer.id(), phone));
    if (dice.chance(0.6)) {
      file(
          i,
          phone,
          dice.chance(0.85) ? new Owner.OwnedBy(agent(dice.between(1, agents))) : Owner.NOBODY,
          promises);
    }
  }

  private void file(int i, PhoneNumber phone, Owner owner, Promises promises) {
    CaseNumber number = new CaseNumber(Integer.toString(1_000 + i));
    Instant since = world.agenda.instant().minus(Duration.ofDays(dice.between(0, 20)));
    world.shelf.cases.put(
        number,
        new Case(
            number,
            "Washer",
            owner,
            teams.getFirst(),
            dice.pick(List.of(CaseStatus.values())),
            since,
            since));
    world.shelf.casesOfNumber.put(phone, new ArrayList<>(List.of(number)));
    promises.owned(number, owner);
  }

  private Customer customer(int i, String which) {
    return new Customer(
        new CustomerId("c-" + i + which),
        "Customer " + i,
        "",
        dice.pick(List.of("en", "es", "")),
        dice.chance(0.05));
  }

  private static AgentId agent(int i) {
    return new AgentId("agent-" + i);
  }

  private static PhoneNumber phone(int i) {
    return new PhoneNumber("+161955" + (50_000 + i));
  }

  private Company company() {
    OpeningHours never = new OpeningHours("never", ZoneOffset.UTC, Map.of(), List.of());
    OpeningHours office =
        new OpeningHours(
            "office",
            ZoneOffset.UTC,
            Map.of(DayOfWeek.FRIDAY, List.of(new Span(9 * 60, 18 * 60 + 10))),
            List.of());
    CallRules rules = new CallRules(
        Duration.ofSeconds(dice.between(40, 600)), Duration.ofMinutes(dice.between(5, 60)), LocalTime.of(8, 0), LocalTime.of(21, 0),
        dice.between(1, 3), Duration.ofSeconds(dice.between(60, 300)), Duration.ofMinutes(5), Duration.ofMinutes(3));
    return new Company(
        "Acme Appliances",
        ZoneOffset.UTC,
        List.of("en", "es"),
        Map.of(),
        world.dutyLine ? List.of(DUTY_LINE) : List.of(),
        Map.of(),
        PlainPhrases.phrases(),
        new HoursBook(Map.of("always", OpeningHours.always(), "never", never, "office", office)),
        dice.chance(0.5) ? new Owner.OwnedBy(agent(1)) : Owner.NOBODY,
        List.of(teams.getFirst()),
        Set.of(DIALLED),
        world.faults.contains(PlantedFault.CALLED_AT_NIGHT) ? new PlainNumberPlan() : world.plan,
        rules,
        AudioBook.EMPTY);
  }
}
