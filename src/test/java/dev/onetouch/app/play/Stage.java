package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.app.EnvironmentFault;
import dev.onetouch.app.demo.PrivateDemo;
import dev.onetouch.formats.SampleCompany;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One private demo for many scripts: before each, the company is as it was on its first morning, at the script's own date.
final class Stage implements AutoCloseable {
  private static final String USER = "postgres";
  private static final String FORGET =
      """
      truncate call, call_note, journal, offer, errand, case_note, cases, case_ownership, hand_over, promise, callback,
        callback_step, task, voicemail, voicemail_hearing, survey_asked, survey_answer, case_join cascade;
      update agent a set disabled = f.disabled, email = f.email, password_hash = f.password_hash,
          hours_id = f.hours_id
        from first_agents f where f.id = a.id and a.disabled;
      insert into agent_team select * from first_teams on conflict do nothing;
      delete from sign_in_attempt;
      update agent_state set presence = 'away', activity = 'free', offer_id = null, call_id = null, until = null,
        missed_in_row = 0;
      insert into cases (number, customer_id, caller_number, subject, owner_id, team_id, status, last_contact, status_since,
          outcome)
        select number, customer_id, caller_number, subject, owner_id, team_id, status,
          last_contact + make_interval(secs => %1$d), status_since + make_interval(secs => %1$d), outcome
        from first_cases""";

  private final Cast cast = Cast.of(SampleCompany.text());
  private final Set<String> documents = new LinkedHashSet<>();
  private final Instant opened;
  private final PrivateDemo demo;
  private final CallPlayer player;
  private long lastEvent;

  private Stage(Instant opened, PrivateDemo demo) {
    this.opened = opened;
    this.demo = demo;
    this.player = new CallPlayer(demo.url(), cast);
  }

  static Stage open(Instant at) throws EnvironmentFault, SQLException {
    Stage stage = new Stage(at, PrivateDemo.open(at));
    stage.sql("create table first_cases as select * from cases; create table first_agents as select * from agent;"
        + " create table first_teams as select * from agent_team");
    return stage;
  }

  /// Every document a leg was answered with so far.
  Set<String> documents() {
    return documents;
  }

  List<String> play(CallScript script) throws ScriptProblem, SQLException {
    Instant at = PrivateDemo.instant(script);
    demo.passUntil(at);
    sql(FORGET.formatted(Duration.between(opened, at).toSeconds()));
    PrintStream unread = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Transcript transcript = new Transcript(unread, ZoneId.of(cast.zone()));
    try {
      player.play(script, transcript);
    } catch (ScriptProblem problem) {
      throw new AssertionError(problem.getMessage() + "\n" + String.join("\n", transcript.lines()), problem);
    }
    collectDocuments();
    return transcript.lines();
  }

  Connection database() throws SQLException {
    return DriverManager.getConnection(demo.databaseUrl(), USER, "");
  }

  private void collectDocuments() {
    try (Wire wire = new Wire(demo.url())) {
      JsonNode news = wire.get("/sandbox/events?after=" + lastEvent).body();
      lastEvent = news.path("last").asLong();
      for (JsonNode event : news.path("events")) {
        String body = event.path("body").asText();
        if (event.path("kind").asText().equals("webhook-answered") && body.contains("<Response")) {
          documents.add(body);
        }
      }
    }
  }

  private void sql(String text) throws SQLException {
    try (Connection connection = database(); Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  @Override
  public void close() {
    player.close();
    demo.close();
  }
}
