package dev.onetouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallId;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.kit.TestHouse;
import dev.onetouch.storage.ConcernedRows;
import dev.onetouch.storage.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whose desks wake when a call leaves something to do.
class NewWorkTest {
  private static TestDatabase database;
  private static TestHouse house;

  @BeforeAll
  static void open() {
    database = SampleDatabase.create();
    house = TestHouse.on(database).open();
  }

  @AfterAll
  static void close() {
    house.close();
    database.close();
  }

  @Test
  void theOwnerAndTheTeamOfACaseAreToldWhatItsCallerLeft() {
    SampleDatabase.seat(database, "phone", "maria");
    TestCall call = new TestCall(house.carrier(), "+16195550142", SampleDatabase.MAIN_LINE);
    call.arrives();

    try (Database opened = database.open()) {
      String id = database.value("select id from call order by started_at desc limit 1");
      assertThat(new ConcernedRows(opened).by(new CallId(id))).extracting(agent -> agent.value())
          .contains("maria", "luis").doesNotContain("omar");
    }
  }
}
