package dev.onetouch.storage;

import static dev.onetouch.storage.Samples.AT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallMachine;
import dev.onetouch.call.CallSignal.CaseOnFile;
import dev.onetouch.call.CallState;
import dev.onetouch.call.CallerMemory.LastTalk;
import dev.onetouch.call.Phase;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Floor;
import dev.onetouch.routing.Presence;
import dev.onetouch.routing.Waiter;
import dev.onetouch.switchboard.CallerDirectory.Findings;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FloorAndCallersTest {
  @RegisterExtension private static final FreshHouse house = new FreshHouse("maria", "luis", "ines");

  private static final TestDatabase database = house.database();
  private static final PostgresCallStore calls = new PostgresCallStore(house.open());
  private static final PostgresFloorStore floors = new PostgresFloorStore(house.open());
  private static final PostgresCallerDirectory callers = new PostgresCallerDirectory(house.open());

  @Test
  void agentsAreSeenWithAllTheLadderNeeds() {
    database.execute("insert into hours (id, week) values ('office', '{}') on conflict do nothing");
    database.execute(
        """
        update agent set name = 'Maria Lopez', skills = '{delivery}', languages = '{en,es}', covers = '{luis,ines}',
          phone = '+16195550111', hours_id = 'office' where id = 'maria'""");
    database.execute("update agent_state set reached_by = 'phone' where agent_id in ('maria', 'ines')");
    database.execute("update agent_state set heartbeat_at = clock_timestamp() - interval '31 s' where agent_id = 'luis'");
    calls.save(Samples.with(Samples.turn(Samples.arriving("c1"), TurnRecord.NEW), Samples.reserve("maria", "o1", 0)));

    Floor floor = floors.see(List.of());

    Agent maria = floor.agent(new AgentId("maria")).orElseThrow();
    assertThat(maria).isEqualTo(new Agent(
        new AgentId("maria"), "Maria Lopez", Set.of(Samples.SUPPORT), Set.of("delivery"), Set.of("en", "es"),
        List.of(new AgentId("luis"), new AgentId("ines")), "office", new Presence.ByPhone(new PhoneNumber("+16195550111")),
        Activity.OFFERED, maria.since(), 1));
    assertThat(floor.agent(new AgentId("luis")).orElseThrow().presence()).isEqualTo(new Presence.ByBrowser(false));
    assertThat(floor.agent(new AgentId("ines")).orElseThrow().presence()).isEqualTo(new Presence.Away("no-phone"));
  }

  @Test
  void thePhoneOfWhoeverChoseSoStandsInForASilentBrowser() {
    database.execute("update agent set phone = '+16195550111' where id in ('maria', 'luis')");
    database.execute("update agent_state set phone_instead = true where agent_id in ('maria', 'ines')");
    database.execute("update agent_state set heartbeat_at = clock_timestamp() - interval '16 s'");

    assertThat(presence("maria")).isEqualTo(new Presence.ByPhone(new PhoneNumber("+16195550111")));
    assertThat(presence("luis")).as("did not choose so").isEqualTo(new Presence.ByBrowser(false));
    assertThat(presence("ines")).as("has no phone").isEqualTo(new Presence.ByBrowser(false));

    database.execute("update agent_state set heartbeat_at = clock_timestamp()");
    assertThat(presence("maria")).isEqualTo(new Presence.ByBrowser(true));
  }

  private Presence presence(String agent) {
    return floors.see(List.of()).agent(new AgentId(agent)).orElseThrow().presence();
  }

  @Test
  void leaversAreNotOnTheFloor() {
    database.execute("update agent set disabled = true where id = 'luis'");

    assertThat(floors.see(List.of()).agents()).extracting(Agent::id).doesNotContain(new AgentId("luis")).hasSize(2);
  }

  @Test
  void thoseWhoWaitAreSeenInTheOrderTheyAsked() {
    calls.save(Samples.turn(Samples.in(Samples.arriving("c2"), new Phase.Queued(Samples.request(AT), 0)), TurnRecord.NEW));
    calls.save(Samples.turn(
        Samples.in(Samples.arriving("c1"), new Phase.Queued(Samples.request(AT.minusSeconds(9)), 0)), TurnRecord.NEW));
    calls.save(Samples.turn(Samples.arriving("c3"), TurnRecord.NEW));

    assertThat(floors.see(List.of()).waiting()).containsExactly(
        new Waiter("c1", List.of(Samples.SUPPORT), AT.minusSeconds(9)), new Waiter("c2", List.of(Samples.SUPPORT), AT));
  }

  @Test
  void whoeverDidNotComeRoundForAMinuteHoldsNobodyUp() {
    calls.save(Samples.turn(Samples.in(Samples.arriving("c1"), new Phase.Queued(Samples.request(AT), 0)), TurnRecord.NEW));
    database.execute("update call set heard_at = clock_timestamp() - interval '61 seconds'");

    assertThat(floors.see(List.of()).waiting()).isEmpty();
  }

  @Test
  void whoeverIsBeingFetchedHoldsNobodyUp() {
    calls.save(Samples.turn(
        Samples.in(Samples.arriving("c1"), new Phase.Summoned(Samples.request(AT), List.of())), TurnRecord.NEW));

    assertThat(floors.see(List.of()).waiting()).isEmpty();
  }

  @Test
  void recentWaitsAreThoseOfTheTeamInTheLastHour() {
    answered("c1", "{support}", "10 minutes", 30);
    answered("c2", "{billing}", "5 minutes", 40);
    answered("c3", "{support}", "61 minutes", 50);

    assertThat(floors.see(List.of(Samples.SUPPORT)).recentWaits()).containsExactly(Duration.ofSeconds(30));
    assertThat(floors.see(List.of()).recentWaits()).containsExactly(Duration.ofSeconds(40), Duration.ofSeconds(30));
    assertThat(floors.see(List.of(new TeamId("nobody"))).recentWaits()).isEmpty();
  }

  @Test
  void aCallerIsFoundWithCustomersCasesAndCalls() {
    database.execute(
        """
        insert into customer values ('c-100', 'Dana Fraser', 'Dana', 'en', true), ('c-101', 'Lee Fraser', '', '', false);
        insert into customer_phone values ('+16195550142', 'c-100'), ('+16195550142', 'c-101'), ('+16195550143', 'c-101');
        insert into cases (number, customer_id, caller_number, subject, owner_id, team_id, status, last_contact, status_since)
        values
          ('1', 'c-100', null, 'Washer', 'maria', 'support', 'open', '2026-11-19Z', '2026-01-01Z'),
          ('2', 'c-101', null, 'Dryer', null, 'support', 'resolved', '2026-11-10Z', '2026-11-07T18:00:00Z'),
          ('3', 'c-101', null, 'Oven', null, 'support', 'resolved', '2026-11-10Z', '2026-11-06T17:59:59Z'),
          ('4', null, '+16195550142', '', 'luis', 'support', 'waiting', '2026-11-20Z', '2026-11-01Z'),
          ('5', null, '+16195550143', '', 'luis', 'support', 'open', '2026-11-20Z', '2026-11-01Z')""");
    calls.save(Samples.turn(Samples.arriving("c1"), TurnRecord.NEW));

    Findings found = callers.find(Samples.CALLER, AT.plusSeconds(60));

    assertThat(found.customers()).containsExactly(
        new Customer(new CustomerId("c-100"), "Dana Fraser", "Dana", "en", true),
        new Customer(new CustomerId("c-101"), "Lee Fraser", "", "", false));
    assertThat(found.cases()).extracting(one -> one.file().number().digits()).containsExactly("4", "1", "2");
    CaseOnFile first = found.cases().get(1);
    assertThat(first.ownerName()).isEqualTo("maria Sample");
    assertThat(first.file().owner()).isEqualTo(new Owner.OwnedBy(new AgentId("maria")));
    assertThat(found.cases().get(2).file().owner()).isEqualTo(Owner.NOBODY);
    assertThat(found.cases().getFirst().file().status()).isEqualTo(CaseStatus.WAITING);
    assertThat(found.callsInSevenDays()).isEqualTo(1);
  }

  @Test
  void anUnknownNumberIsNobodyAndNoFailure() {
    assertThat(callers.find(new PhoneNumber("+16195550155"), AT)).isEqualTo(Findings.NOBODY);
  }

  @Test
  void theLanguageOfTheLastTalkIsRememberedWhenItWasChosenAndThatOfACallOfOurs() {
    calls.save(Samples.with(Samples.turn(Samples.arriving("c1"), TurnRecord.NEW), talkEnded()));
    assertThat(lastTalk()).containsExactly(new LastTalk(new AgentId("maria"), AT, ""));

    CallState chosen = CallMachine.evolve(Samples.arriving("c1"), new CallEvent.LanguageChosen("es"));
    calls.save(Samples.turn(chosen, 1));
    assertThat(lastTalk()).containsExactly(new LastTalk(new AgentId("maria"), AT, "es"));

    calls.save(Samples.turn(Samples.arriving("c1"), 2));
    database.execute("update call set origin = 'called-back'");
    assertThat(lastTalk()).containsExactly(new LastTalk(new AgentId("maria"), AT, "en"));
  }

  private static List<LastTalk> lastTalk() {
    return callers.find(Samples.CALLER, AT.plusSeconds(60)).memory().lastTalk();
  }

  private static CallEvent talkEnded() {
    return new CallEvent.TalkEnded(Samples.offer("o1", "maria", 0), AT);
  }

  private static void answered(String call, String teams, String ago, int waitSeconds) {
    calls.save(Samples.turn(Samples.arriving(call), TurnRecord.NEW));
    database.execute(
        """
        update call set asked_teams = '%s', answered_at = now() - interval '%s', asked_at = now() - interval '%s' - interval '%d s'
        where id = '%s'""".formatted(teams, ago, ago, waitSeconds, call));
  }
}
