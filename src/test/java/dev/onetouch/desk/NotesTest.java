package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.desk.Browser.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people write on a call while they talk.
class NotesTest {
  private static final int AUTOSAVES = 20;

  private static DeskHouse house;

  @BeforeAll
  static void open() {
    house = new DeskHouse();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void mariaAndLuisAreInOneConversation() {
    house.database().execute("truncate call, call_note, journal, offer, case_note, case_ownership");
    house.database().execute(
        "update agent_state set presence = 'available', reached_by = 'browser', activity = 'free', offer_id = null,"
            + " call_id = null, until = null, heartbeat_at = clock_timestamp()");
    new SampleCalls(house).ring("c1", "maria", "luis");
    inConversation();
  }

  @Test
  void notesAreKeptOnTheCallAndOnItsCase() {
    write("maria", "Wants Tuesday");
    write("maria", "Wants Tuesday, early");

    assertThat(onCall("maria")).isEqualTo("Wants Tuesday, early");
    assertThat(timeline()).containsExactly("Maria Lopez: Wants Tuesday, early");
    assertThat(house.signedIn("maria").get("/api/cases/4821").at("/timeline").findValuesAsText("kind"))
        .containsExactlyInAnyOrder("note", "call");
  }

  @Test
  void notesOnACallThatWasNeverMineAreRefused() {
    Browser ines = house.signedIn("ines");

    assertThat(ines.put("/api/desk/calls/c1/notes", "{\"text\": \"x\"}").status()).isEqualTo(404);
    assertThat(ines.put("/api/desk/calls/none/notes", "{\"text\": \"x\"}").status()).isEqualTo(404);
    assertThat(house.database().value("select count(*) from case_note")).isEqualTo("0");
    assertThat(house.database().value("select count(*) from call_note")).isEqualTo("0");
  }

  @Test
  void twoPeopleWhoTypeAtOnceBothKeepWhatTheyWrote() {
    CompletableFuture<Void> maria = CompletableFuture.runAsync(() -> type("maria", "Wants Tuesday"));
    CompletableFuture<Void> luis = CompletableFuture.runAsync(() -> type("luis", "Courier comes Friday"));
    CompletableFuture.allOf(maria, luis).join();

    assertThat(onCall("maria")).isEqualTo("Wants Tuesday " + AUTOSAVES);
    assertThat(onCall("luis")).isEqualTo("Courier comes Friday " + AUTOSAVES);
    assertThat(timeline()).containsExactlyInAnyOrder(
        "Maria Lopez: Wants Tuesday " + AUTOSAVES, "Luis Ortega: Courier comes Friday " + AUTOSAVES);
  }

  @Test
  void whatIWroteStandsInMyWrapUpWhateverMyColleagueWroteSince() {
    write("maria", "Wants Tuesday");
    write("luis", "Courier comes Friday");
    wrappingUp();
    write("luis", "Courier comes Friday at 9");

    assertThat(notes("maria", "/wrap-up/notes")).isEqualTo("Wants Tuesday");
    assertThat(notes("luis", "/wrap-up/notes")).isEqualTo("Courier comes Friday at 9");
  }

  @Test
  void takingMyNoteAwayLeavesMyColleaguesWhereItIs() {
    write("maria", "Wants Tuesday");
    write("luis", "Wrong window");
    write("luis", "");

    assertThat(onCall("luis")).isEmpty();
    assertThat(onCall("maria")).isEqualTo("Wants Tuesday");
    assertThat(timeline()).containsExactly("Maria Lopez: Wants Tuesday");
  }

  @Test
  void onACallWithoutACaseEachPersonHasTheirNoteToo() {
    house.database().execute("update call set case_number = null");
    write("maria", "Did not say who they are");
    write("luis", "Sounds like Dana Fraser");

    assertThat(onCall("maria")).isEqualTo("Did not say who they are");
    assertThat(onCall("luis")).isEqualTo("Sounds like Dana Fraser");
  }

  @Test
  void aColleaguesNoteIsNewsForWhoeverHasTheCaseOpen() {
    String before = revision("maria");
    write("luis", "Courier comes Friday");
    assertThat(revision("maria")).isNotEqualTo(before);
  }

  private static void type(String agent, String words) {
    for (int save = 1; save <= AUTOSAVES; save++) {
      write(agent, words + " " + save);
    }
  }

  private static void write(String agent, String words) {
    Answer kept = house.signedIn(agent).put("/api/desk/calls/c1/notes", "{\"text\": \"%s\"}".formatted(words));
    assertThat(kept.status()).isEqualTo(204);
  }

  private static String onCall(String agent) {
    return notes(agent, "/call/notes");
  }

  private static String notes(String agent, String where) {
    return house.signedIn(agent).get("/api/desk").at(where).asText();
  }

  private static String revision(String agent) {
    return house.signedIn(agent).get("/api/desk").at("/revision").asText();
  }

  /// The notes in it, each after its author.
  private static List<String> timeline() {
    JsonNode entries = house.signedIn("maria").get("/api/cases/4821").at("/timeline");
    return StreamSupport.stream(entries.spliterator(), false)
        .filter(entry -> entry.at("/kind").asText().equals("note"))
        .map(entry -> entry.at("/who").asText() + ": " + entry.at("/words").asText())
        .toList();
  }

  private static void inConversation() {
    house.database().execute("update agent_state set activity = 'on-call', until = null where call_id = 'c1'");
  }

  private static void wrappingUp() {
    house.database().execute(
        "update agent_state set activity = 'wrap-up', offer_id = null, until = clock_timestamp() + interval '2 min'"
            + " where call_id = 'c1'");
  }
}
