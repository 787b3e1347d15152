package dev.onetouch.storage;

import static dev.onetouch.storage.Samples.SUPPORT;
import static dev.onetouch.storage.Samples.arriving;
import static dev.onetouch.storage.Samples.turn;
import static dev.onetouch.storage.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.VoicemailId;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.switchboard.HouseMove;
import dev.onetouch.switchboard.TurnRecord;
import dev.onetouch.switchboard.Voicemails;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VoicemailsTest {
  private static final VoicemailId ID = new VoicemailId("v1");
  private static final Duration LENGTH = Duration.ofSeconds(42);
  @RegisterExtension private static final FreshHouse house = new FreshHouse("maria", "luis");

  private static final TestDatabase database = house.database();
  private static final PostgresCallStore calls = new PostgresCallStore(house.open());
  private static final Voicemails voicemails = new PostgresVoicemails(house.open());

  @Test
  void aMessageIsATaskOfItsOwnerOnlyWhenItsRecordingIsComplete() {
    record(new CallerAddress.Dialable(Samples.CALLER), new Owner.OwnedBy(new AgentId("maria")));
    assertThat(database.value("select count(*) from task")).isEqualTo("0");

    voicemails.arrived(ID, "RE1", LENGTH);
    voicemails.arrived(ID, "RE2", Duration.ofSeconds(1));

    assertThat(message()).containsExactly("arrived", "RE1", "42");
    assertThat(task()).containsExactly("voicemail-v1", "voicemail", "17", "maria", "support", "A message of 42 seconds was left", "");
  }

  @Test
  void whatWasHandledStaysHandledWhenTheCarrierReportsAgain() {
    record(new CallerAddress.Dialable(Samples.CALLER), Owner.NOBODY);
    voicemails.arrived(ID, "RE1", LENGTH);
    database.execute("update task set done_at = clock_timestamp(), done_by = 'maria', result = 'Called'");

    voicemails.arrived(ID, "RE1", LENGTH);
    voicemails.empty(ID);
    voicemails.missing(Duration.ZERO, 10);

    assertThat(message()).containsExactly("arrived", "RE1", "42");
    assertThat(task()).endsWith("Called");
  }

  @Test
  void aMissingRecordingIsATaskAndALateOneIsStillAttached() {
    record(new CallerAddress.Dialable(Samples.CALLER), new Owner.OwnedBy(new AgentId("maria")));
    assertThat(voicemails.missing(Duration.ofMinutes(15), 10)).isZero();
    database.execute("update voicemail set started_at = clock_timestamp() - interval '16 min'");

    assertThat(voicemails.missing(Duration.ofMinutes(15), 10)).isEqualTo(1);
    assertThat(voicemails.missing(Duration.ofMinutes(15), 10)).isZero();
    assertThat(message()).containsExactly("missing", "", "");
    assertThat(task()).contains("A message was left, and its recording is missing");
    database.execute("update task set done_at = clock_timestamp(), done_by = 'maria', result = 'Nothing to hear'");

    voicemails.arrived(ID, "RE1", LENGTH);

    assertThat(message()).containsExactly("arrived", "RE1", "42");
    assertThat(task()).containsExactly("voicemail-v1", "voicemail", "17", "maria", "support", "A message of 42 seconds was left", "");
    assertThat(database.value("select count(*) from task")).isEqualTo("1");
  }

  @Test
  void nothingRecordedIsSomebodyWhoGaveUpIfTheyCanBeCalled() {
    record(new CallerAddress.Dialable(Samples.CALLER), Owner.NOBODY);
    database.execute("update call set phase = 'recording'");
    voicemails.empty(ID);
    voicemails.empty(ID);
    assertThat(task()).containsExactly(
        "voicemail-v1", "gave-up", "17", "", "support", "Hung up without leaving the message they began", "");

    voicemails.arrived(ID, "RE1", LENGTH);
    assertThat(task()).startsWith("voicemail-v1", "voicemail");

    house.empty();
    record(new CallerAddress.Withheld(), Owner.NOBODY);
    voicemails.empty(ID);
    assertThat(message()).containsExactly("empty", "", "");
    assertThat(database.value("select count(*) from task")).isEqualTo("0");
  }

  @Test
  void whoSaysNothingAndGoesOnToSomebodyHasNotGivenUp() {
    record(new CallerAddress.Dialable(Samples.CALLER), Owner.NOBODY);
    database.execute("update call set phase = 'on-duty-line'");
    voicemails.empty(ID);
    assertThat(message()).containsExactly("empty", "", "");
    assertThat(database.value("select count(*) from task")).isEqualTo("0");
  }

  @Test
  void theFirstTranscriptCounts() {
    record(new CallerAddress.Dialable(Samples.CALLER), Owner.NOBODY);
    voicemails.transcribed(ID, "My washer\0 leaks");
    voicemails.transcribed(ID, "");
    voicemails.transcribed(ID, "other");

    assertThat(database.value("select transcript from voicemail")).isEqualTo("My washer\uFFFD leaks");
  }

  @Test
  void aMessageWeNeverTookIsNobodys() {
    voicemails.arrived(ID, "RE1", LENGTH);
    voicemails.empty(ID);
    voicemails.transcribed(ID, "words");

    assertThat(database.value("select count(*) from voicemail")).isEqualTo("0");
    assertThat(database.value("select count(*) from task")).isEqualTo("0");
  }

  private static void record(CallerAddress from, Owner owner) {
    Caller caller = Caller.of(from, List.of());
    CaseNumber number = new CaseNumber("17");
    assertThat(calls.save(with(turn(arriving("c1"), TurnRecord.NEW),
            new HouseMove.Filed(number, owner, SUPPORT, "", caller),
            new HouseMove.Recording(ID, number, owner, SUPPORT, caller))))
        .isTrue();
  }

  private static List<String> message() {
    return database.rows("select state, recording_id, seconds from voicemail").getFirst();
  }

  private static List<String> task() {
    return database.rows("select id, kind, case_number, owner_id, team_id, what, result from task").getFirst();
  }
}
