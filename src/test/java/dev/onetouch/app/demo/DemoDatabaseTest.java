package dev.onetouch.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDatabaseTest {
  // Shared, because unpacking and creating a cluster takes seconds.
  @TempDir static Path home;

  private DemoDatabase database;

  @BeforeEach
  void start() throws DemoDatabaseFault {
    database = DemoDatabase.start(home);
  }

  @AfterEach
  void stop() {
    database.close();
  }

  @Test
  void yesterdaysDataIsThereToday() throws Exception {
    run("CREATE TABLE yesterday (id int)", "INSERT INTO yesterday VALUES (42)");
    database.close();
    database = DemoDatabase.start(home);
    assertThat(ask("SELECT id FROM yesterday")).isEqualTo("42");
  }

  @Test
  void whatIsCommittedIsOnDisk() throws Exception {
    assertThat(ask("SHOW fsync")).isEqualTo("on");
    assertThat(ask("SHOW synchronous_commit")).isEqualTo("on");
    assertThat(ask("SHOW full_page_writes")).isEqualTo("on");
    assertThat(ask("SHOW server_version_num")).startsWith(Integer.toString(DemoDatabase.MAJOR_VERSION));
  }

  @Test
  void secondDemoInOneDirectoryIsRefusedAndTheFirstGoesOn() throws Exception {
    assertThatThrownBy(() -> DemoDatabase.start(home))
        .isInstanceOf(DemoDatabaseFault.class)
        .hasMessageContaining("Another demo is running");
    assertThat(ask("SELECT 1")).isEqualTo("1");
  }

  @Test
  void orphanOfAKilledDemoIsStoppedAndItsDataKept() throws Exception {
    run("CREATE TABLE orphaned (id int)", "INSERT INTO orphaned VALUES (7)");
    database.close();
    Process killed = StartedElsewhere.in(home);
    killed.destroyForcibly().waitFor();
    ProcessHandle orphan = ProcessHandle.of(postmaster()).orElseThrow();
    assertThat(orphan.isAlive()).isTrue();
    database = DemoDatabase.start(home);
    assertThat(orphan.isAlive()).isFalse();
    assertThat(ask("SELECT id FROM orphaned")).isEqualTo("7");
  }

  @Test
  void processThatOnlyGotTheSameNumberIsLeftAlone() throws Exception {
    run("CREATE TABLE stranger (id int)");
    database.close();
    long stranger = ProcessHandle.current().pid();
    Files.write(home.resolve("postgres/postmaster.pid"), List.of(Long.toString(stranger), "elsewhere", "0", "1"));
    database = DemoDatabase.start(home);
    assertThat(ask("SELECT count(*) FROM stranger")).isEqualTo("0");
  }

  @Test
  void dataOfAnotherMajorVersionIsRefusedInWords() throws Exception {
    database.close();
    Path version = home.resolve("postgres/PG_VERSION");
    String ours = Files.readString(version);
    Files.writeString(version, "17\n");
    assertThatThrownBy(() -> DemoDatabase.start(home))
        .isInstanceOf(DemoDatabaseFault.class)
        .hasMessageContaining("was made by PostgreSQL 17 and this demo runs 18");
    Files.writeString(version, ours);
  }

  @Test
  void interruptedFirstStartIsBegunAgain() throws Exception {
    database.close();
    Files.delete(home.resolve("postgres/onetouch-complete"));
    Files.delete(home.resolve("postgres/postgresql.conf"));
    database = DemoDatabase.start(home);
    assertThat(ask("SELECT 1")).isEqualTo("1");
  }

  private long postmaster() throws IOException {
    return Long.parseLong(Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst());
  }

  private void run(String... statements) throws SQLException {
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private String ask(String question) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), "");
  }
}
