package dev.onetouch.call;

import dev.onetouch.calendar.OpeningHours;
import dev.onetouch.calendar.Span;
import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.NumberPlan;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.caller.PlainNumberPlan;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.AudioBook;
import dev.onetouch.flow.HoursBook;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Presence;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The sample company: Maria and Luis in support, Ana in billing; Dana Fraser calls.
final class SampleHouse {
  /// A Friday, 10:00 in Los Angeles.
  static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");

  static final PhoneNumber DIALLED = new PhoneNumber("+16195550199");
  static final PhoneNumber CALLER = new PhoneNumber("+16195550142");
  static final PhoneNumber DUTY_LINE = new PhoneNumber("+16195550100");
  static final PhoneNumber LUIS_PHONE = new PhoneNumber("+16195550112");
  static final TeamId SUPPORT = new TeamId("support");
  static final TeamId BILLING = new TeamId("billing");
  static final AgentId MARIA = new AgentId("maria");
  static final AgentId LUIS = new AgentId("luis");
  static final AgentId ANA = new AgentId("ana");
  static final Customer DANA =
      new Customer(new CustomerId("c-100"), "Dana Fraser", "Dana", "en", false);
  static final Line LINE = new Line(CallerAddress.of(CALLER.e164()), DIALLED, Attestation.NONE);

  static final PhoneNumber DANAS_PHONE = CALLER;
  static final Fresh FRESH = new Fresh(new CaseNumber("5000"), "fresh-name");

  private SampleHouse() {}

  static Company company() {
    return company(List.of(DUTY_LINE));
  }

  static Company company(List<PhoneNumber> dutyLine) {
    ZoneId zone = ZoneId.of("America/Los_Angeles");
    OpeningHours office =
        new OpeningHours(
            "office",
            zone,
            Map.of(DayOfWeek.MONDAY, List.of(new Span(9 * 60, 17 * 60))),
            List.of());
    return new Company(
        "Acme Appliances",
        zone,
        List.of("en", "es"),
        Map.of(),
        dutyLine,
        Map.of(),
        PlainPhrases.phrases(),
        new HoursBook(Map.of("office", office, "always", OpeningHours.always())),
        Owner.NOBODY,
        List.of(SUPPORT),
        Set.of(DIALLED),
        new PlainNumberPlan(),
        CallRules.USUAL,
        AudioBook.EMPTY);
  }

  /// The sample company, judging numbers by this plan and with this team for what no team is named for.
  static Company company(NumberPlan plan, List<TeamId> usualTeam) {
    Company usual = company();
    return new Company(usual.name(), usual.zone(), usual.languages(), usual.dutyLines(), usual.dutyLine(), usual.voices(),
        usual.phrases(), usual.hours(), usual.dutyOwner(), usualTeam, usual.numbers(), plan, usual.rules(),
        usual.audio());
  }

  /// Works in these opening hours.
  static Agent working(Agent agent, String hours) {
    return new Agent(agent.id(), agent.name(), agent.teams(), agent.skills(), agent.languages(), agent.covers(), hours,
        agent.presence(), agent.activity(), agent.since(), agent.epoch());
  }

  static Case caseOf(Owner owner, CaseStatus status, Instant statusSince) {
    return new Case(
        new CaseNumber("4821"),
        "Washer delivery",
        owner,
        SUPPORT,
        status,
        statusSince,
        statusSince);
  }

  static CallSignal.CaseOnFile marias() {
    return new CallSignal.CaseOnFile(
        caseOf(new Owner.OwnedBy(MARIA), CaseStatus.OPEN, NOW.minusSeconds(3600)), "Maria Lopez");
  }

  static Agent maria() {
    return browser("maria", "Maria Lopez", SUPPORT, 300);
  }

  static Agent luis() {
    return with(browser("luis", "Luis Ortega", SUPPORT, 200), new Presence.ByPhone(LUIS_PHONE));
  }

  static Agent ana() {
    return browser("ana", "Ana Reyes", BILLING, 100);
  }

  static Agent browser(String id, String name, TeamId team, long freeSeconds) {
    return new Agent(
        new AgentId(id),
        name,
        Set.of(team),
        Set.of(),
        Set.of("en"),
        List.of(),
        new Presence.ByBrowser(true),
        Activity.FREE,
        NOW.minusSeconds(freeSeconds),
        7);
  }

  static Agent with(Agent agent, Presence presence) {
    return new Agent(
        agent.id(),
        agent.name(),
        agent.teams(),
        agent.skills(),
        agent.languages(),
        agent.covers(),
        presence,
        agent.activity(),
        agent.since(),
        agent.epoch());
  }

  static Agent with(Agent agent, Activity activity) {
    return new Agent(
        agent.id(),
        agent.name(),
        agent.teams(),
        agent.skills(),
        agent.languages(),
        agent.covers(),
        agent.presence(),
        activity,
        agent.since(),
        agent.epoch());
  }

  static Agent coveredBy(Agent agent, AgentId... covers) {
    return new Agent(
        agent.id(),
        agent.name(),
        agent.teams(),
        agent.skills(),
        agent.languages(),
        List.of(covers),
        agent.presence(),
        agent.activity(),
        agent.since(),
        agent.epoch());
  }

  static Agent away(Agent agent) {
    return with(agent, new Presence.Away("lunch"));
  }

  static Agent busy(Agent agent) {
    return with(agent, Activity.ON_CALL);
  }
}
