package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.cases.AgentId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EventsTest {
  private static final String EVENTS = "/api/desk/events";
  private static DeskHouse house;

  @BeforeAll
  static void open() {
    house = new DeskHouse();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void aNewStreamSaysEverythingAndItsIdIsTheDesksRevision() throws IOException {
    Browser maria = house.signedIn("maria");

    try (Events events = new Events(maria.stream(EVENTS, Map.of()))) {
      Map<String, String> first = events.next();

      assertThat(first)
          .containsEntry("event", "changed")
          .containsEntry("data", "{\"changed\":[\"me\",\"call\",\"cases\",\"team\"]}");
      assertThat(maria.get("/api/desk").at("/revision").asText()).isEqualTo(first.get("id"));
    }
  }

  @Test
  void aHintIsHeardAtOnceAndNamesWhatChanged() throws IOException {
    Browser luis = house.signedIn("luis");

    try (Events events = new Events(luis.stream(EVENTS, Map.of()))) {
      events.next();
      long before = System.nanoTime();
      luis.put("/api/desk/presence", "{\"presence\": \"away\", \"reason\": \"Lunch\"}");

      assertThat(events.next()).containsEntry("data", "{\"changed\":[\"me\"]}");
      assertThat(System.nanoTime() - before).isLessThan(DeskStreams.REREAD.toNanos() / 2);
    }
  }

  @Test
  void aChangeNobodyHintedAtIsHeardByLookingAgain() throws IOException {
    Browser ines = house.signedIn("ines");

    try (Events events = new Events(ines.stream(EVENTS, Map.of()))) {
      events.next();
      house.database().execute("update cases set subject = 'Dryer exchange' where number = '5000'");

      assertThat(events.next()).containsEntry("data", "{\"changed\":[\"cases\"]}");
    }
  }

  @Test
  void aStreamThatGoesOnHearsOnlyWhatItMissedAlsoOnAnotherNode() throws IOException {
    Browser sam = house.signedIn("sam");
    sam.put("/api/desk/presence", "{\"presence\": \"available\", \"by\": \"browser\"}");
    String shown = sam.get("/api/desk").at("/revision").asText();
    house
        .database()
        .execute(
            "insert into cases (number, subject, owner_id, team_id, status, last_contact, status_since)"
                + " values ('7000', 'New', 'sam', 'resolution', 'open', clock_timestamp(), clock_timestamp())");
    DeskNode other = house.node("");

    try (Events events =
        new Events(sam.at(other.site()).stream(EVENTS, Map.of("Last-Event-ID", shown)))) {
      assertThat(events.next()).containsEntry("data", "{\"changed\":[\"cases\"]}");
    }
  }

  @Test
  void anOpenStreamKeepsTheDeskAlive() throws IOException {
    Browser otto = house.signedIn("otto");
    house.database().execute("update agent_state set heartbeat_at = null where agent_id = 'otto'");

    try (Events events = new Events(otto.stream(EVENTS, Map.of()))) {
      events.next();

      assertThat(
              house
                  .database()
                  .value(
                      "select heartbeat_at > clock_timestamp() - interval '5 seconds' from agent_state where agent_id = 'otto'"))
          .isEqualTo("t");
    }
  }

  @Test
  void signingOutEndsTheStream() throws IOException {
    Browser maria = house.signedIn("maria");

    try (Events events = new Events(maria.stream(EVENTS, Map.of()))) {
      events.next();
      String cookie = maria.cookie();
      maria.delete("/api/session");
      house.node().bell.changed(new AgentId("maria"));

      assertThat(events.next()).containsEntry("event", "signed-out");
      assertThat(events.ended()).isTrue();
      assertThat(maria.withCookie(cookie).get("/api/desk").status()).isEqualTo(401);
    }
  }

  @Test
  void aStoppingNodeEndsItsStreamsWithoutWaitingForThem() throws IOException {
    DeskNode node = house.node("");
    Browser maria = house.signedIn("maria").at(node.site());

    try (Events events = new Events(maria.stream(EVENTS, Map.of()))) {
      events.next();
      long before = System.nanoTime();
      node.close();

      assertThat(events.ended()).isTrue();
      assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(5));
    }
  }

  @Test
  void aNodeTakesOnlySoManyStreams() throws IOException {
    DeskNode node = house.nodeForStreams(1);
    Browser maria = house.signedIn("maria").at(node.site());

    try (Events events = new Events(maria.stream(EVENTS, Map.of()))) {
      events.next();

      assertThat(maria.get(EVENTS).kind()).isEqualTo("too-many-streams");
      assertThat(node.streams.openStreams()).isEqualTo(1);
    }
  }

  @Test
  void anotherSitesPageGetsNoStream() {
    HttpResponse<InputStream> refused =
        house.signedIn("maria").stream(EVENTS, Map.of("Origin", "https://elsewhere.example"));

    assertThat(refused.statusCode()).isEqualTo(403);
  }

  /// Reads events off a stream; comments are passed over.
  private static final class Events implements AutoCloseable {
    private final BufferedReader lines;

    Events(HttpResponse<InputStream> response) {
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream");
      lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    Map<String, String> next() throws IOException {
      Map<String, String> event = new LinkedHashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() && event.containsKey("event")) {
          return event;
        }
        int colon = line.indexOf(": ");
        if (colon > 0) {
          event.put(line.substring(0, colon), line.substring(colon + 2));
        }
      }
      throw new IOException("the stream ended");
    }

    boolean ended() {
      try {
        while (lines.readLine() != null) {
          // What is left before the end does not matter.
          continue;
        }
        return true;
      } catch (IOException cut) {
        return true;
      }
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
