package dev.onetouch.storage;

import static dev.onetouch.storage.Samples.AT;
import static dev.onetouch.storage.Samples.SUPPORT;
import static dev.onetouch.storage.Samples.arriving;
import static dev.onetouch.storage.Samples.engage;
import static dev.onetouch.storage.Samples.in;
import static dev.onetouch.storage.Samples.offer;
import static dev.onetouch.storage.Samples.release;
import static dev.onetouch.storage.Samples.request;
import static dev.onetouch.storage.Samples.reserve;
import static dev.onetouch.storage.Samples.turn;
import static dev.onetouch.storage.Samples.with;
import static dev.onetouch.storage.Samples.wrapUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Outcome;
import dev.onetouch.call.Phase;
import dev.onetouch.caller.Caller;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.routing.Rung;
import dev.onetouch.switchboard.Answered;
import dev.onetouch.switchboard.CaseMove;
import dev.onetouch.switchboard.Errand;
import dev.onetouch.switchboard.StoredCall;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SaveTest {
  private static TestDatabase database;
  private static Database open;
  private static PostgresCallStore calls;

  @BeforeAll
  static void openDatabase() {
    database = TestDatabase.create();
    open = database.open();
    calls = new PostgresCallStore(open);
  }

  @AfterAll
  static void closeDatabase() {
    open.close();
    database.close();
  }

  @BeforeEach
  void freshHouse() {
    database.execute("truncate call, journal, offer, errand, cases, agent_state, agent, team cascade");
    Samples.agents(database, "maria", "luis", "ines");
  }

  @Test
  void newCallIsReadBackByLegAndById() {
    TurnRecord first = Samples.answering(turn(arriving("c1"), TurnRecord.NEW), new Answered("t0", "f", "<Response/>"));

    assertThat(calls.save(first)).isTrue();

    StoredCall stored = calls.byLeg("CA-c1").orElseThrow();
    assertThat(stored).isEqualTo(new StoredCall(first.state(), "CA-c1", 1, first.token(), first.answered()));
    assertThat(calls.byId(new CallId("c1"))).contains(stored);
    assertThat(calls.byLeg("CA-nobody")).isEmpty();
  }

  @Test
  void ofTwoTurnsAtOneVersionTheSecondWritesNothing() {
    calls.save(turn(arriving("c1"), TurnRecord.NEW));
    CallState listening = in(arriving("c1"), new Phase.Queued(request(AT), 0));

    assertThat(calls.save(turn(listening, 1))).isTrue();
    assertThat(calls.save(with(turn(arriving("c1"), 1), new CallEvent.CallStarted(AT)))).isFalse();

    assertThat(calls.byLeg("CA-c1").orElseThrow().state()).isEqualTo(listening);
    assertThat(database.value("select count(*) from journal")).isEqualTo("0");
  }

  @Test
  void aLegIsStoredOnceAndTheLoserMovesNobody() {
    calls.save(turn(arriving("c1"), TurnRecord.NEW));
    var again = new TurnRecord(
        arriving("c2"), "CA-c1", TurnRecord.NEW, AT, "t", Answered.NOTHING, List.of(new CallEvent.CallStarted(AT)),
        List.of(reserve("maria", "o1", 0)), List.of(), List.of(), List.of(), Duration.ofMinutes(1));

    assertThat(calls.save(again)).isFalse();

    assertThat(activity("maria")).isEqualTo("free");
    assertThat(database.value("select count(*) from journal")).isEqualTo("0");
  }

  @Test
  void partOfTheAgentsIsNobody() {
    calls.save(turn(arriving("c1"), TurnRecord.NEW));
    calls.save(with(turn(arriving("c2"), TurnRecord.NEW), reserve("luis", "o2", 0)));

    TurnRecord ring = with(with(turn(arriving("c1"), 1), reserve("maria", "o1", 0), reserve("luis", "o3", 1)),
        new CallEvent.OffersMade(List.of(offer("o1", "maria", 0), offer("o3", "luis", 1)), Rung.TEAM, "why", 20));
    assertThat(calls.save(ring)).isFalse();

    assertThat(activity("maria")).isEqualTo("free");
    assertThat(database.value("select offer_id from agent_state where agent_id = 'luis'")).isEqualTo("o2");
    assertThat(calls.byLeg("CA-c1").orElseThrow().version()).isEqualTo(1);
    assertThat(database.value("select count(*) from offer")).isEqualTo("0");
  }

  @Test
  void partOfTheAgentsIsNobodyAlsoOnTheFirstTurn() {
    TurnRecord first = with(turn(arriving("c1"), TurnRecord.NEW), reserve("maria", "o1", 0), reserve("luis", "o2", 7));

    assertThat(calls.save(first)).isFalse();

    assertThat(activity("maria")).isEqualTo("free");
    assertThat(calls.byLeg("CA-c1")).isEmpty();
  }

  @Test
  void anAgentWhoWentAwayIsNotReserved() {
    database.execute("update agent_state set presence = 'away' where agent_id = 'maria'");

    assertThat(calls.save(with(turn(arriving("c1"), TurnRecord.NEW), reserve("maria", "o1", 0)))).isFalse();
  }

  @Test
  void anOfferRunsFromReservedOverOnCallToWrapUp() {
    calls.save(with(turn(arriving("c1"), TurnRecord.NEW), reserve("maria", "o1", 0)));
    assertThat(state("maria")).containsExactly("offered", "1", "o1", "c1", "0");
    assertThat(database.value(
            "select until - clock_timestamp() between interval '40 s' and interval '45 s' from agent_state where agent_id = 'maria'"))
        .isEqualTo("t");

    database.execute("update agent_state set missed_in_row = 1 where agent_id = 'maria'");
    assertThat(calls.save(with(turn(arriving("c1"), 1), engage("maria", "o1")))).isTrue();
    assertThat(state("maria")).containsExactly("on-call", "1", "o1", "c1", "0");

    assertThat(calls.save(with(turn(arriving("c1"), 2), wrapUp("maria", "o1", Duration.ofMinutes(2))))).isTrue();
    assertThat(state("maria")).containsExactly("wrap-up", "1", "", "c1", "0");
  }

  @Test
  void engagingOnAnOfferThatIsGoneStopsTheTurn() {
    calls.save(with(turn(arriving("c1"), TurnRecord.NEW), reserve("maria", "o1", 0)));

    assertThat(calls.save(with(turn(arriving("c1"), 1), engage("maria", "o9")))).isFalse();
    assertThat(calls.byLeg("CA-c1").orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void releasingAnAgentWhoMovedOnChangesNothingAndStopsNothing() {
    calls.save(with(turn(arriving("c1"), TurnRecord.NEW), reserve("maria", "o1", 0)));

    assertThat(calls.save(with(turn(arriving("c1"), 1), release("maria", "o9", true), release("luis", "o8", true)))).isTrue();

    assertThat(state("maria")).containsExactly("offered", "1", "o1", "c1", "0");
    assertThat(state("luis")).containsExactly("free", "0", "", "", "0");
  }

  @Test
  void twoMissedOffersInARowMakeAnAgentAway() {
    calls.save(with(turn(arriving("c1"), TurnRecord.NEW), reserve("maria", "o1", 0)));
    calls.save(with(turn(arriving("c1"), 1), release("maria", "o1", true)));
    assertThat(state("maria")).containsExactly("free", "1", "", "", "1");
    assertThat(presence("maria")).containsExactly("available", "");

    calls.save(with(turn(arriving("c1"), 2), reserve("maria", "o2", 1)));
    calls.save(with(turn(arriving("c1"), 3), release("maria", "o2", true)));
    assertThat(presence("maria")).containsExactly("away", "missed-two-calls");
  }

  @Test
  void withdrawnOffersAreNobodysFault() {
    calls.save(with(turn(arriving("c1"), TurnRecord.NEW), reserve("maria", "o1", 0)));
    calls.save(with(turn(arriving("c1"), 1), release("maria", "o1", false)));

    assertThat(state("maria")).containsExactly("free", "1", "", "", "0");
  }

  @Test
  void anOfferMadeAndTakenBackInOneTurnLeavesTheAgentAlone() {
    TurnRecord fault = with(turn(arriving("c1"), TurnRecord.NEW), reserve("maria", "o1", 0), release("maria", "o1", false));

    assertThat(calls.save(fault)).isTrue();

    assertThat(state("maria")).containsExactly("free", "0", "", "", "0");
  }

  @Test
  void oneAgentMovedForTwoOffersInATurnIsRefused() {
    TurnRecord twice = with(turn(arriving("c1"), TurnRecord.NEW), release("maria", "o1", false), reserve("maria", "o2", 0));

    assertThatThrownBy(() -> calls.save(twice)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("maria");
  }

  @Test
  void aCaseNumberThatIsTakenStopsTheTurn() {
    calls.save(turn(arriving("c1"), TurnRecord.NEW));
    assertThat(calls.save(with(turn(arriving("c1"), 1), open("4821", "maria")))).isTrue();

    TurnRecord second = with(with(turn(arriving("c2"), TurnRecord.NEW), open("4821", "luis")), reserve("luis", "o1", 0));
    assertThat(calls.save(second)).isFalse();

    assertThat(activity("luis")).isEqualTo("free");
    assertThat(calls.byLeg("CA-c2")).isEmpty();
    assertThat(database.rows("select number, owner_id, caller_number, status from cases"))
        .containsExactly(List.of("4821", "maria", "+16195550142", "open"));
    assertThat(database.rows("select from_agent, to_agent, by_agent, how from case_ownership where case_number = '4821'"))
        .containsExactly(List.of("", "maria", "maria", "answered"));
  }

  @Test
  void aCaseIsTakenReopenedAndTouchedInOneTurn() {
    database.execute(
        """
        insert into cases (number, team_id, status, last_contact, status_since)
        values ('17', 'support', 'resolved', '2026-11-01Z', '2026-11-01Z')""");
    var number = new CaseNumber("17");
    TurnRecord turn = with(turn(arriving("c1"), TurnRecord.NEW),
        new CaseMove.Take(number, new AgentId("maria")), new CaseMove.Reopen(number), new CaseMove.Touch(number));

    assertThat(calls.save(turn)).isTrue();
    assertThat(calls.save(with(turn(arriving("c1"), 1), new CaseMove.Take(number, new AgentId("luis"))))).isTrue();

    assertThat(database.rows("select owner_id, status, last_contact = status_since, last_contact from cases"))
        .containsExactly(List.of("maria", "open", "t", "2026-11-20 18:00:00+00"));
    assertThat(database.rows("select from_agent, to_agent, by_agent, how from case_ownership where case_number = '17'"))
        .containsExactly(List.of("", "maria", "maria", "answered"));
  }

  @Test
  void journalAndOffersAndErrandsLieBesideTheState() {
    calls.save(with(with(turn(arriving("c1"), TurnRecord.NEW), new CallEvent.CallStarted(AT),
        new CallEvent.OffersMade(List.of(offer("o1", "maria", 0), offer("o2", "luis", 0)), Rung.TEAM, "why", 20)),
        new Errand("e1", Errand.Kind.SUMMON_CALLER, new CallId("c1"), "CA-c1", "token")));
    calls.save(with(turn(arriving("c1"), 1), new CallEvent.CallAnswered(offer("o1", "maria", 0), AT),
        new CallEvent.OfferClosed(offer("o2", "luis", 0), CallEvent.Closing.WITHDRAWN)));

    assertThat(database.rows("select seq, kind from journal order by seq")).containsExactly(
        List.of("1000", "call-started"), List.of("1001", "offers-made"), List.of("2000", "call-answered"),
        List.of("2001", "offer-closed"));
    assertThat(database.rows("select id, agent_id, rung, result from offer order by id")).containsExactly(
        List.of("o1", "maria", "team", "answered"), List.of("o2", "luis", "team", "withdrawn"));
    assertThat(database.rows("select id, kind, call_id, settled_at from errand"))
        .containsExactly(List.of("e1", "SUMMON_CALLER", "c1", ""));
    assertThat(database.value("select answered_at from call")).isEqualTo("2026-11-20 18:00:00+00");
  }

  @Test
  void whatOthersSearchByIsDrawnFromTheState() {
    calls.save(turn(in(arriving("c1"), new Phase.Queued(request(AT.minusSeconds(30)), 0)), TurnRecord.NEW));
    assertThat(columns()).containsExactly("queued", "2026-11-20 17:59:30+00", "2026-11-20 17:59:30+00", "{support}", "", "");

    calls.save(turn(in(arriving("c1"), new Phase.Ended(Outcome.GAVE_UP)), 1));
    assertThat(columns())
        .containsExactly("ended", "", "2026-11-20 17:59:30+00", "{support}", "2026-11-20 18:00:00+00", "gave-up");
  }

  @Test
  void textThatPostgresCannotKeepIsKeptCleaned() {
    CallState odd = arriving("c1");
    odd = new CallState(
        odd.id(), odd.line(), odd.flow(), odd.caller(), odd.about(), odd.facts().with("said", "a\0b\uD800c \\u0000"),
        "en", List.of("\0"), List.of(), 0, false, odd.phase());

    assertThat(calls.save(turn(odd, TurnRecord.NEW))).isTrue();

    CallState read = calls.byLeg("CA-c1").orElseThrow().state();
    assertThat(read.facts().value("said")).contains("a\uFFFDb\uFFFDc \\u0000");
    assertThat(read.heard()).containsExactly("\uFFFD");
  }

  @Test
  void aTurnFindsItsRowsByIndexHoweverManyThereAre() {
    database.execute(
        """
        insert into cases (number, team_id, status, last_contact, status_since)
        select n, 'support', 'open', now(), now() from generate_series(1, 3000) n;
        insert into offer (id, call_id, agent_id, rung, why, made_at) select n, n, 'maria', 'team', '', now() from generate_series(1, 3000) n;
        analyze""");

    List<String> plan = open.webhooks().ask("explaining", session -> {
      var query = session.createNativeQuery("explain " + SaveStatement.SQL, String.class);
      List.of("call", "state", "house").forEach(name -> query.setParameter(name, "{}"));
      List.of("moves", "journal", "offers", "closed", "opened", "cases", "errands").forEach(name -> query.setParameter(name, "[]"));
      return query.setParameter("away_after", 2).setParameter("away_reason", "").setParameter("grace", 1.0).list();
    });

    assertThat(plan).anyMatch(line -> line.contains("Index Scan using cases_pkey"));
    assertThat(plan).noneMatch(line -> line.contains("Seq Scan"));
  }

  private static CaseMove open(String number, String owner) {
    return new CaseMove.Open(
        new CaseNumber(number), new AgentId(owner), SUPPORT,
        Caller.of(new dev.onetouch.caller.CallerAddress.Dialable(Samples.CALLER), List.of()));
  }

  private static List<String> columns() {
    return database.rows("select phase, waiting_since, asked_at, asked_teams, ended_at, outcome from call").getFirst();
  }

  private static String activity(String agent) {
    return state(agent).getFirst();
  }

  private static List<String> state(String agent) {
    return database
        .rows("select activity, epoch, offer_id, call_id, missed_in_row from agent_state where agent_id = '%s'".formatted(agent))
        .getFirst();
  }

  private static List<String> presence(String agent) {
    return database.rows("select presence, away_reason from agent_state where agent_id = '%s'".formatted(agent)).getFirst();
  }
}
