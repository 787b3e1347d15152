package dev.onetouch.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onetouch.kit.TestDatabase;
import dev.onetouch.switchboard.StoreUnavailable;
import dev.onetouch.switchboard.TurnRecord;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A turn that had to wait for somebody else's lock decides by what it finds then, not by what it saw before.
class LockWaitTest {
  private TestDatabase database;
  private Database open;
  private PostgresCallStore calls;

  @BeforeEach
  void openHouse() {
    database = TestDatabase.create();
    Samples.agents(database, "maria", "luis");
    open = database.open();
    assertThat(open.warmUp(java.time.Duration.ofSeconds(20))).isTrue();
    calls = new PostgresCallStore(open);
    calls.save(Samples.turn(Samples.arriving("c1"), TurnRecord.NEW));
  }

  @AfterEach
  void closeHouse() {
    open.close();
    database.close();
  }

  @Test
  void aHeartbeatInBetweenIsNoReasonToGiveUp() throws Exception {
    assertThat(savedBehind("update agent_state set heartbeat_at = clock_timestamp()")).isTrue();
    assertThat(database.value("select offer_id from agent_state where agent_id = 'maria'")).isEqualTo("o1");
    assertThat(database.value("select count(*) from agent_state where heartbeat_at is not null")).isEqualTo("2");
  }

  @Test
  void anAgentWhoWentAwayMeanwhileIsNotReserved() throws Exception {
    assertThat(savedBehind("update agent_state set presence = 'away' where agent_id = 'luis'")).isFalse();
    assertThat(database.value("select count(*) from agent_state where activity <> 'free'")).isEqualTo("0");
  }

  @Test
  void anAgentTakenMeanwhileIsNotTakenAgain() throws Exception {
    assertThat(savedBehind(
            """
            update agent_state set activity = 'offered', epoch = 1, offer_id = 'o9', call_id = 'c9', until = clock_timestamp()
            where agent_id = 'luis'"""))
        .isFalse();
    assertThat(database.value("select offer_id from agent_state where agent_id = 'maria'")).isEmpty();
  }

  @Test
  void anAgentTakenAndGivenBackMeanwhileIsAnotherEpochsAgent() throws Exception {
    assertThat(savedBehind("update agent_state set epoch = epoch + 1 where agent_id = 'luis'")).isFalse();
  }

  @Test
  void notesWrittenMeanwhileAreKeptAndStopNothing() throws Exception {
    assertThat(savedBehind("update call set notes = 'Washer came broken'")).isTrue();
    assertThat(database.rows("select version, notes from call"))
        .containsExactly(java.util.List.of("2", "Washer came broken"));
  }

  @Test
  void aTurnWrittenMeanwhileStopsThisOne() throws Exception {
    assertThat(savedBehind("update call set version = 2")).isFalse();
    assertThat(database.value("select count(*) from agent_state where activity <> 'free'")).isEqualTo("0");
  }

  @Test
  void aLockThatIsHeldTooLongIsAnOutageAndWritesNothing() throws Exception {
    try (Connection other = database.connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute("update agent_state set heartbeat_at = clock_timestamp()");
      assertThatThrownBy(() -> calls.save(ring())).isInstanceOf(StoreUnavailable.class);
      other.rollback();
    }
    assertThat(calls.save(ring())).isTrue();
  }

  /// Saves while the other one's change is done but not committed, commits it, and says what became of the save.
  private boolean savedBehind(String change) throws Exception {
    try (Connection other = database.connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute(change);
      var save = CompletableFuture.supplyAsync(() -> calls.save(ring()));
      while (database.value("select count(*) from pg_locks where not granted").equals("0")) {
        assertThat(save).isNotDone();
      }
      other.commit();
      return save.get();
    }
  }

  private static TurnRecord ring() {
    return Samples.with(
        Samples.turn(Samples.arriving("c1"), 1), Samples.reserve("maria", "o1", 0), Samples.reserve("luis", "o2", 0));
  }
}
