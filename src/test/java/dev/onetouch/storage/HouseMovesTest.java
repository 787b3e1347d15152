package dev.onetouch.storage;

import static dev.onetouch.storage.Samples.AT;
import static dev.onetouch.storage.Samples.SUPPORT;
import static dev.onetouch.storage.Samples.arriving;
import static dev.onetouch.storage.Samples.in;
import static dev.onetouch.storage.Samples.offer;
import static dev.onetouch.storage.Samples.turn;
import static dev.onetouch.storage.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallState;
import dev.onetouch.call.CallerMemory.LastTalk;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.call.Phase;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.routing.OwnerWish;
import dev.onetouch.routing.Waiter;
import dev.onetouch.switchboard.AgentMove;
import dev.onetouch.switchboard.Errand;
import dev.onetouch.switchboard.HouseMove;
import dev.onetouch.switchboard.TaskKind;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HouseMovesTest {
  private static final CaseNumber CASE = new CaseNumber("4821");
  @RegisterExtension private static final FreshHouse house = new FreshHouse("maria", "luis");

  private static final TestDatabase database = house.database();
  private static final PostgresCallStore calls = new PostgresCallStore(house.open());
  private static final PostgresCallerDirectory callers = new PostgresCallerDirectory(house.open());

  @Test
  void aFiledCaseMayBeNobodysAndSaysThatItWasFiled() {
    assertThat(calls.save(with(turn(arriving("c1"), TurnRecord.NEW), filed(Owner.NOBODY)))).isTrue();
    assertThat(database.rows("select owner_id, subject, caller_number, status from cases"))
        .containsExactly(List.of("", "Night call", "+16195550142", "open"));
    assertThat(database.value("select count(*) from case_ownership where case_number = '4821'")).isEqualTo("0");

    TurnRecord again = with(turn(arriving("c2"), TurnRecord.NEW), filed(owner("maria")));
    assertThat(calls.save(again)).as("a number taken").isFalse();
    assertThat(calls.byId(new CallId("c2"))).isEmpty();

    database.execute("truncate cases cascade");
    assertThat(calls.save(again)).isTrue();
    assertThat(database.rows("select to_agent, by_agent, how from case_ownership order by at desc limit 1"))
        .containsExactly(List.of("maria", "", "filed"));
  }

  @Test
  void whoeverLeftOwnsNothingNew() {
    database.execute("update agent set disabled = true where id = 'maria'");

    assertThat(calls.save(with(turn(arriving("c1"), TurnRecord.NEW), filed(owner("maria")), tasked(owner("maria"))))).isTrue();

    assertThat(database.value("select owner_id from cases")).isEmpty();
    assertThat(database.rows("select owner_id, team_id from task")).containsExactly(List.of("", "support"));
  }

  @Test
  void nothingIsOwedByATurnThatIsNotWritten() {
    calls.save(turn(arriving("c1"), TurnRecord.NEW));

    assertThat(calls.save(with(turn(arriving("c1"), 7), tasked(owner("maria")), new HouseMove.SurveyBegun(),
            new HouseMove.Surveyed("solved", "no", true), new HouseMove.FollowUp("p1", CASE, "x", Duration.ofDays(1)))))
        .isFalse();

    for (String table : List.of("task", "survey_asked", "survey_answer", "promise")) {
      assertThat(database.value("select count(*) from " + table)).isEqualTo("0");
    }
  }

  @Test
  void aSurveyIsStoredByCallCaseAndOwnerAndFollowedUpByTheHouse() {
    calls.save(with(turn(arriving("c1"), TurnRecord.NEW), filed(owner("maria"))));
    CallState about = about(arriving("c1"), new Phase.Leaving(List.of()));
    HouseMove[] moves = {new HouseMove.SurveyBegun(), new HouseMove.Surveyed("solved", "no", true),
        new HouseMove.FollowUp("p1", CASE, "Put it right", Duration.ofDays(1))};

    assertThat(calls.save(with(turn(about, 1), moves))).isTrue();
    assertThat(calls.save(with(turn(about, 2), moves))).isTrue();

    assertThat(database.rows("select call_id, question, case_number, owner_id, answer, bad from survey_answer"))
        .containsExactly(List.of("c1", "solved", "4821", "maria", "no", "t"));
    assertThat(database.rows("select id, kind, made_by, what, due_at - now() > interval '23 h' from promise"))
        .containsExactly(List.of("p1", "word", "", "Put it right", "t"));
    assertThat(callers.find(Samples.CALLER, Instant.now()).memory().surveyed()).isTrue();
    assertThat(callers.find(Samples.CALLER, Instant.now().plus(Duration.ofDays(8))).memory().surveyed()).isFalse();
    assertThat(callers.find(Samples.MAIN_LINE, Instant.now()).memory().surveyed()).isFalse();
  }

  @Test
  void theLastTalkIsRememberedForAnHourByNumber() {
    calls.save(with(turn(arriving("c1"), TurnRecord.NEW), new CallEvent.TalkEnded(offer("o1", "maria", 0), AT)));
    calls.save(turn(arriving("c1"), 1));

    assertThat(callers.find(Samples.CALLER, AT.plusSeconds(60)).memory().lastTalk())
        .containsExactly(new LastTalk(new AgentId("maria"), AT, ""));
    assertThat(callers.find(Samples.CALLER, AT.plusSeconds(3_601)).memory().lastTalk()).isEmpty();
    assertThat(callers.find(Samples.MAIN_LINE, AT.plusSeconds(60)).memory().lastTalk()).isEmpty();
  }

  @Test
  void callsAreCountedByCaseAndOursAreNot() {
    calls.save(with(turn(arriving("c1"), TurnRecord.NEW), filed(Owner.NOBODY)));
    database.execute(
        """
        update call set case_number = '4821';
        insert into call (id, leg, version, state, token, phase, dialled, caller_number, case_number, started_at, updated_at,
          check_at, origin)
        select n, n, 1, '{}', '', 'leaving', '', case n when 2 then '+16195550143' else '+16195550142' end, '4821',
          case n when 3 then now() - interval '8 days' else now() - interval '1 hour' end, now(), now(),
          case n when 4 then 'called-back' else 'called-us' end
        from generate_series(2, 4) n;
        update call set started_at = now() - interval '2 hours' where id = 'c1'""");

    var found = callers.find(Samples.CALLER, Instant.now());

    assertThat(found.cases().getFirst().callsInSevenDays()).isEqualTo(2);
    assertThat(found.callsInSevenDays()).isEqualTo(1);
  }

  @Test
  void whoWaitsForTheOwnerIsKeptForThem() {
    PersonRequest plain = Samples.request(AT);
    var waits = new PersonRequest(plain.reason(), true, plain.teams(), Set.of(), 20, List.of(), AT, Set.of(), 0, 0,
        new OwnerWish.TheOwner(AT.plusSeconds(600)), List.of(), AT);
    calls.save(turn(about(arriving("c1"), new Phase.Queued(waits, 0)), TurnRecord.NEW));
    var floors = new PostgresFloorStore(house.open());
    assertThat(floors.see(List.of()).waiting())
        .containsExactly(new Waiter("c1", List.of(SUPPORT), AT, Set.of(), List.of(new AgentId("maria"))));

    calls.save(turn(about(arriving("c1"), new Phase.Queued(plain, 0)), 1));
    assertThat(floors.see(List.of()).waiting()).containsExactly(new Waiter("c1", List.of(SUPPORT), AT));
  }

  @Test
  void onlyTheCallerTheyWereCutOffFromTakesAnAgentOutOfWrapUp() {
    calls.save(with(turn(arriving("c1"), TurnRecord.NEW), Samples.reserve("maria", "o1", 0)));
    calls.save(with(turn(arriving("c1"), 1), Samples.engage("maria", "o1")));
    calls.save(with(turn(arriving("c1"), 2), Samples.wrapUp("maria", "o1", Duration.ofMinutes(2))));
    database.execute("update agent_state set wrap_up_extended = true where agent_id = 'maria'");

    assertThat(calls.save(with(turn(arriving("c2"), TurnRecord.NEW), Samples.reserve("maria", "o2", 1)))).isFalse();
    AgentMove even = new AgentMove.Reserve(new AgentId("maria"), new dev.onetouch.call.OfferId("o2"), 1, Samples.LEASE, true);
    assertThat(calls.save(with(turn(arriving("c2"), TurnRecord.NEW), even))).isTrue();

    assertThat(database.rows("select activity, offer_id, call_id, wrap_up_extended from agent_state where agent_id = 'maria'"))
        .containsExactly(List.of("offered", "o2", "c2", "f"));
  }

  @Test
  void aCallOfOursLearnsItsLegLate() {
    calls.save(turn(arriving("c1"), TurnRecord.NEW));
    TurnRecord turn = turn(arriving("c1"), 1);
    calls.save(new TurnRecord(turn.state(), "CA-late", 1, AT, "t", turn.answered(), List.of(), List.of(), List.of(), List.of(),
        List.of(), turn.checkAfter()));

    assertThat(calls.byLeg("CA-late").orElseThrow().version()).isEqualTo(2);
    assertThat(calls.byLeg("CA-c1")).isEmpty();
  }

  @Test
  void anErrandIsMarkedAsSentOnce() {
    var due = new PostgresDueWork(house.open());
    var errand = new Errand("e1", Errand.Kind.DIAL_CUSTOMER, new CallId("c1"), "", "token");
    calls.save(with(turn(arriving("c1"), TurnRecord.NEW), errand));
    assertThat(due.sentAt("e1")).isEmpty();

    assertThat(due.sending("e1")).isTrue();
    assertThat(due.sending("e1")).isFalse();
    assertThat(due.sending("none")).isFalse();
    assertThat(due.sentAt("e1").orElseThrow()).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
  }

  @Test
  void aLeaversTasksGoBackToTheTeamAndACasesTasksGoWithIt() {
    calls.save(with(turn(arriving("c1"), TurnRecord.NEW), filed(owner("maria")), tasked(owner("maria")),
        new HouseMove.Tasked("t2", TaskKind.GAVE_UP, List.of(), owner("maria"), List.of(SUPPORT), caller(), "x", Duration.ZERO)));
    database.execute("update cases set owner_id = 'luis'");
    assertThat(tasks()).containsExactly(List.of("t1", "luis", ""), List.of("t2", "maria", ""));

    database.execute("update task set claimed_by = 'maria', claimed_at = now() where id = 't1'");
    database.execute("update agent set disabled = true where id = 'maria'");
    assertThat(tasks()).containsExactly(List.of("t1", "luis", ""), List.of("t2", "", ""));
  }

  @Test
  void thatACustomerCallsAgainAndAgainIsToldOnceUntilSomebodyHasSeenToIt() {
    calls.save(with(turn(arriving("c1"), TurnRecord.NEW), filed(owner("maria")), calledAgain(3)));
    calls.save(with(turn(arriving("c2"), TurnRecord.NEW), calledAgain(4)));
    assertThat(database.rows("select id from task")).containsExactly(List.of("again-3"));

    database.execute("update task set done_at = now(), done_by = 'maria'");
    calls.save(with(turn(arriving("c3"), TurnRecord.NEW), calledAgain(5)));
    assertThat(database.rows("select id from task order by id")).containsExactly(List.of("again-3"), List.of("again-5"));
  }

  private static HouseMove calledAgain(int count) {
    return new HouseMove.Tasked("again-" + count, TaskKind.CALLED_AGAIN, List.of(CASE), Owner.NOBODY, List.of(SUPPORT), caller(),
        "Call " + count, Duration.ZERO);
  }

  private static List<List<String>> tasks() {
    return database.rows("select id, owner_id, claimed_by from task order by id");
  }

  private static CallState about(CallState state, Phase phase) {
    CallState there = in(state, phase);
    var file = new Case(CASE, "", owner("maria"), new TeamId("support"), CaseStatus.OPEN, AT, AT);
    return new CallState(there.id(), there.line(), there.flow(), there.caller(), new CaseSelection.Existing(file), there.facts(),
        "en", List.of(), List.of(), 0, false, phase);
  }

  private static HouseMove filed(Owner owner) {
    return new HouseMove.Filed(CASE, owner, SUPPORT, "Night call", caller());
  }

  private static HouseMove tasked(Owner owner) {
    return new HouseMove.Tasked("t1", TaskKind.GAVE_UP, List.of(CASE), owner, List.of(SUPPORT), caller(), "x", Duration.ZERO);
  }

  private static Owner owner(String agent) {
    return new Owner.OwnedBy(new AgentId(agent));
  }

  private static Caller caller() {
    return Caller.of(new CallerAddress.Dialable(Samples.CALLER), List.of());
  }
}
