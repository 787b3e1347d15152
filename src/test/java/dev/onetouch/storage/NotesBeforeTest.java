package dev.onetouch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.kit.TestDatabase;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Notes written while a call had one note for all, after the tables were brought up to one for each person.
class NotesBeforeTest {
  private TestDatabase database;

  @BeforeEach
  void tablesAsTheyWereBefore() {
    database = TestDatabase.create();
    database.execute("drop schema public cascade; create schema public");
    DatabaseSettings settings = database.settings();
    Flyway.configure().dataSource(settings.url(), settings.user(), settings.password())
        .locations("classpath:db/migration").target("10").load().migrate();
    Samples.agents(database, "maria", "luis");
    database.execute(
        "insert into cases (number, subject, team_id, status, last_contact, status_since)"
            + " values ('4821', 'Washer', 'support', 'open', now(), now())");
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  @Test
  void aNoteOnACaseStaysOnTheCallAndOnTheCaseByTheSameAuthor() {
    call("c1", "Wants Tuesday");
    database.execute(
        "insert into case_note (id, case_number, agent_id, call_id, words) values"
            + " ('call c1', '4821', 'luis', 'c1', 'Wants Tuesday'), ('n2', '4821', 'maria', null, 'By hand')");

    bringUp();

    assertThat(kept()).containsExactly(List.of("c1", "luis", "Wants Tuesday"));
    assertThat(database.rows("select id, agent_id, words from case_note order by id"))
        .containsExactly(List.of("call c1 luis", "luis", "Wants Tuesday"), List.of("n2", "maria", "By hand"));
  }

  @Test
  void aNoteWithoutACaseIsTheirsWhoHasTheCallInHand() {
    call("c1", "Who is it?");
    database.execute("update agent_state set activity = 'on-call', offer_id = 'o1', call_id = 'c1' where agent_id = 'maria'");

    bringUp();

    assertThat(kept()).containsExactly(List.of("c1", "maria", "Who is it?"));
  }

  @Test
  void aNoteNobodyCanBeNamedForStaysWhereItWas() {
    call("c1", "Who is it?");
    call("c2", "");

    bringUp();

    assertThat(kept()).isEmpty();
    assertThat(database.rows("select notes from call order by id")).containsExactly(List.of("Who is it?"), List.of(""));
  }

  private void call(String id, String notes) {
    database.execute(
        """
        insert into call (id, leg, version, state, token, phase, dialled, started_at, updated_at, check_at, notes)
        values ('%s', 'CA-%s', 1, '{}', '', 'talking', '+16195550199', now(), now(), now(), '%s')""".formatted(id, id, notes));
  }

  private void bringUp() {
    try (Database open = database.open()) {
      open.migrate();
    }
  }

  private List<List<String>> kept() {
    return database.rows("select call_id, agent_id, words from call_note");
  }
}
