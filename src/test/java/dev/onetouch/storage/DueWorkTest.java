package dev.onetouch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Outcome;
import dev.onetouch.call.Phase;
import dev.onetouch.cases.AgentId;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.switchboard.DueWork;
import dev.onetouch.switchboard.Errand;
import dev.onetouch.switchboard.TurnRecord;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DueWorkTest {
  @RegisterExtension private static final FreshHouse house = new FreshHouse("maria", "luis");

  private static final TestDatabase database = house.database();
  private static final PostgresCallStore calls = new PostgresCallStore(house.open());
  private static final DueWork due = new PostgresDueWork(house.open());

  @Test
  void aLapsedOfferIsGivenToOneNodeAtATime() {
    calls.save(Samples.with(Samples.turn(Samples.arriving("c1"), TurnRecord.NEW), Samples.reserve("maria", "o1", 0)));
    assertThat(due.lapsedOffers(10)).isEmpty();

    database.execute("update agent_state set until = clock_timestamp() - interval '1 s' where agent_id = 'maria'");

    assertThat(due.lapsedOffers(10))
        .containsExactly(new DueWork.LapsedOffer(new CallId("c1"), new OfferId("o1"), new AgentId("maria")));
    assertThat(due.lapsedOffers(10)).isEmpty();
  }

  @Test
  void overdueWrapUpsEnd() {
    calls.save(Samples.with(Samples.turn(Samples.arriving("c1"), TurnRecord.NEW), Samples.reserve("maria", "o1", 0)));
    calls.save(Samples.with(Samples.turn(Samples.arriving("c1"), 1), Samples.engage("maria", "o1")));
    calls.save(Samples.with(Samples.turn(Samples.arriving("c1"), 2), Samples.wrapUp("maria", "o1", Duration.ZERO)));

    assertThat(due.endOverdueWrapUps(10)).containsExactly(new AgentId("maria"));
    assertThat(due.endOverdueWrapUps(10)).isEmpty();
    assertThat(database.rows("select activity, call_id, until from agent_state where agent_id = 'maria'"))
        .containsExactly(List.of("free", "", ""));
  }

  @Test
  void quietCallsAreAskedAfterUntilTheyEnd() {
    calls.save(Samples.turn(Samples.arriving("c1"), TurnRecord.NEW));
    assertThat(due.quietCalls(10)).isEmpty();
    database.execute("update call set check_at = clock_timestamp() - interval '1 s'");

    assertThat(due.quietCalls(10)).containsExactly(new DueWork.QuietCall(new CallId("c1"), "CA-c1"));
    assertThat(due.quietCalls(10)).isEmpty();

    calls.save(Samples.turn(Samples.in(Samples.arriving("c1"), new Phase.Ended(Outcome.LEFT)), 1));
    database.execute("update call set check_at = clock_timestamp() - interval '1 s'");
    assertThat(due.quietCalls(10)).isEmpty();
  }

  @Test
  void anErrandIsLeftToItsNodeThenClaimedThenSettled() {
    var errand = new Errand("e1", Errand.Kind.SUMMON_CALLER, new CallId("c1"), "CA-c1", "token");
    calls.save(Samples.with(Samples.turn(Samples.arriving("c1"), TurnRecord.NEW), errand));
    assertThat(due.claimErrands(10, Duration.ofSeconds(10))).isEmpty();

    database.execute("update errand set claimed_until = clock_timestamp() - interval '1 s'");
    assertThat(due.claimErrands(10, Duration.ZERO)).containsExactly(errand);

    due.settle("e1", "done");
    due.settle("e1", "done twice");
    assertThat(due.claimErrands(10, Duration.ZERO)).isEmpty();
    assertThat(database.value("select result from errand")).isEqualTo("done");
  }

  @Test
  void rowsAnotherNodeIsAtArePassedOver() throws Exception {
    calls.save(Samples.turn(Samples.arriving("c1"), TurnRecord.NEW));
    database.execute("update call set check_at = clock_timestamp() - interval '1 s'");
    try (Connection other = database.connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute("select * from call for update");
      assertThat(due.quietCalls(10)).isEmpty();
      other.rollback();
    }
    assertThat(due.quietCalls(10)).hasSize(1);
  }
}
