package dev.onetouch.app.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.app.EnvironmentFault;
import dev.onetouch.app.demo.PrivateDemo;
import dev.onetouch.formats.SampleCompany;
import dev.onetouch.storage.StoredCalls;
import dev.onetouch.telephony.twilio.Judges;
import dev.onetouch.telephony.twilio.twiml.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every script under `calls/` goes as its transcript says, to the letter. `-Donetouch.regenerate=true` writes the transcripts
/// anew; read what changed before you keep it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScriptedCallsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "calls");
  private static final Cast CAST = Cast.of(SampleCompany.text());
  private static final boolean REGENERATE = Boolean.getBoolean("onetouch.regenerate");
  private static final int LINT_SECONDS = 60;

  private final List<Play> plays = plays();
  private final Stage stage = stage(plays.getFirst());

  record Play(String name, CallScript script) {
    Path transcript() {
      return FOLDER.resolve(name + ".transcript.txt");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /// In the order of their dates, for time only goes forward.
  List<Play> scripts() {
    return plays;
  }

  @AfterAll
  void curtain() {
    stage.close();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  @Order(1)
  void theCallGoesAsItsTranscriptSays(Play play) throws ScriptProblem, SQLException, IOException {
    List<String> told = new ArrayList<>(List.of(play.script().name()));
    told.addAll(stage.play(play.script()).stream().map(ScriptedCallsTest::anyNewCase).toList());
    if (REGENERATE && !(Files.exists(play.transcript()) && SameInstant.sorted(told).equals(kept(play)))) {
      Files.write(play.transcript(), told);
    }
    assertThat(SameInstant.sorted(told)).isEqualTo(kept(play));
    everyJournalFoldsToItsState();
    nobodyIsLeftInACall();
  }

  @Test
  @Order(2)
  void everyDocumentIsOneTwilioCarriesOut() {
    assertThat(stage.documents()).isNotEmpty().allSatisfy(document -> assertThat(Documents.faults(document)).isEmpty());
  }

  @Test
  @Order(3)
  void theLintBesideTheProjectAcceptsEveryDocument(@TempDir Path folder) throws IOException, InterruptedException {
    Path lint = Judges.file("twiml-lint");
    Judges.program("python3", "--version");
    List<String> command = new ArrayList<>(List.of("python3", lint.toString()));
    for (String document : stage.documents()) {
      command.add(Files.writeString(folder.resolve(command.size() + ".xml"), document).toString());
    }
    Judges.Verdict verdict = Judges.verdict(LINT_SECONDS, folder, command.toArray(String[]::new));
    assertThat(verdict.exitCode()).as(verdict.output()).isZero();
  }

  private static List<String> kept(Play play) throws IOException {
    return SameInstant.sorted(Files.readAllLines(play.transcript()));
  }

  private void everyJournalFoldsToItsState() throws SQLException {
    try (Connection connection = stage.database()) {
      assertThat(StoredCalls.of(connection, "en").values()).isNotEmpty().allSatisfy(call -> {
        assertThat(call.folded()).isEqualTo(call.stored());
        assertThat(call.stored().ended()).isTrue();
      });
    }
  }

  private void nobodyIsLeftInACall() throws SQLException {
    try (Connection connection = stage.database();
        ResultSet left = connection.createStatement().executeQuery(
            "select agent_id || ' ' || activity from agent_state where activity in ('offered', 'on-call')"
                + " union all select 'offer ' || why from offer where closed_at is null")) {
      assertThat(left.next()).as("somebody is still held").isFalse();
    }
  }

  /// The number of a new case is drawn at random.
  private static String anyNewCase(String line) {
    return line.replaceAll("\\bcase [1-9][0-9]{5}\\b", "case ######")
        .replaceAll("\\b(number is|caso es) [1-9]( [0-9]){5}\\.", "$1 # # # # # #.");
  }

  private static List<Play> plays() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml"))
          .map(ScriptedCallsTest::play)
          .sorted(Comparator.comparing((Play play) -> play.script().at()).thenComparing(Play::name))
          .toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Play play(Path file) {
    String name = file.getFileName().toString().replace(".yaml", "");
    try {
      return new Play(name, ScriptReader.read(Files.readString(file), CAST));
    } catch (IOException | ScriptProblem wrong) {
      throw new AssertionError(name + " " + wrong.getMessage(), wrong);
    }
  }

  private static Stage stage(Play first) {
    try {
      return Stage.open(PrivateDemo.instant(first.script()));
    } catch (EnvironmentFault | SQLException | ScriptProblem fault) {
      throw new AssertionError(fault.getMessage(), fault);
    }
  }
}
