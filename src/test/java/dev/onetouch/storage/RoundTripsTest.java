package dev.onetouch.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onetouch.call.OfferId;
import dev.onetouch.kit.DatabaseProxy;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.switchboard.StoreUnavailable;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundTripsTest {
  private static final int TRIES = 5;
  private TestDatabase database;
  private DatabaseProxy line;
  private Database open;
  private PostgresCallStore calls;

  @BeforeEach
  void openThroughTheProxy() {
    database = TestDatabase.create();
    Samples.agents(database, "maria");
    line = DatabaseProxy.to(TestDatabase.serverPort());
    open = Database.open(database.settings(line.port()));
    calls = new PostgresCallStore(open);
  }

  @AfterEach
  void close() {
    open.close();
    line.close();
    database.close();
  }

  @Test
  void readingACallIsOneRoundTripAndSavingATurnAnother() {
    calls.save(Samples.turn(Samples.arriving("c1"), TurnRecord.NEW));
    settle();

    assertThat(trips(() -> calls.byLeg("CA-c1"))).isEqualTo(1);
    var version = new AtomicInteger(1);
    assertThat(trips(() -> assertThat(calls.save(Samples.turn(Samples.arriving("c1"), version.getAndIncrement()))).isTrue()))
        .isEqualTo(1);
    assertThat(trips(() -> calls.save(
            Samples.with(Samples.turn(Samples.arriving("c2"), TurnRecord.NEW), Samples.reserve("maria", "o1", 0)))))
        .isEqualTo(1);
  }

  @Test
  void aCallersCasesAreOneRoundTripAndTheFloorAnother() {
    var callers = new PostgresCallerDirectory(open);
    var floors = new PostgresFloorStore(open);
    settle();

    assertThat(trips(() -> callers.find(Samples.CALLER, Samples.AT))).isEqualTo(1);
    assertThat(trips(() -> floors.see(List.of(Samples.SUPPORT)))).isEqualTo(1);
    assertThat(trips(() -> calls.byOffer(new OfferId("o1")))).isEqualTo(1);
  }

  @Test
  void aTurnWhoseAnswerWasLostIsWrittenOnce() {
    calls.save(Samples.turn(Samples.arriving("c1"), TurnRecord.NEW));
    settle();
    line.become(DatabaseProxy.Line.CUT_BEFORE_ANSWER);

    assertThatThrownBy(() -> calls.save(Samples.turn(Samples.arriving("c1"), 1))).isInstanceOf(StoreUnavailable.class);

    assertThat(calls.byLeg("CA-c1").orElseThrow().version()).isEqualTo(2);
    assertThat(calls.save(Samples.turn(Samples.arriving("c1"), 1))).isFalse();
  }

  @Test
  void aRefusedLineIsSaidQuicklyAndForgottenOnceItIsGood() {
    calls.save(Samples.turn(Samples.arriving("c1"), TurnRecord.NEW));
    line.become(DatabaseProxy.Line.REFUSING);

    long start = System.nanoTime();
    assertThatThrownBy(() -> calls.byLeg("CA-c1")).isInstanceOf(StoreUnavailable.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1_000));

    line.become(DatabaseProxy.Line.GOOD);
    assertThat(eventually(() -> calls.byLeg("CA-c1").isPresent())).isTrue();
  }

  @Test
  void aSilentLineIsGivenUpWithinTheSocketTimeout() {
    calls.save(Samples.turn(Samples.arriving("c1"), TurnRecord.NEW));
    line.become(DatabaseProxy.Line.SILENT);

    long start = System.nanoTime();
    assertThatThrownBy(() -> calls.byLeg("CA-c1")).isInstanceOf(StoreUnavailable.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Pools.SOCKET_TIMEOUT.plusSeconds(1));
  }

  /// The pool goes on opening connections in the background, each with round trips of its own.
  private void settle() {
    assertThat(open.warmUp(Duration.ofSeconds(20))).isTrue();
  }

  /// The fewest of some tries: a connection that nobody used for half a second is asked first whether it is alive.
  private int trips(Runnable question) {
    int fewest = Integer.MAX_VALUE;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      int before = line.roundTrips();
      question.run();
      fewest = Math.min(fewest, line.roundTrips() - before);
    }
    return fewest;
  }

  private static boolean eventually(Supplier<Boolean> condition) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (System.nanoTime() < end) {
      try {
        if (condition.get()) {
          return true;
        }
      } catch (StoreUnavailable notYet) {
        Thread.onSpinWait();
      }
    }
    return false;
  }
}
