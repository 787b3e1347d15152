package dev.onetouch.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
  private static final String HEX = "0123456789abcdef0123456789abcdef";

  @TempDir Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Map<String, String> environment = new HashMap<>();

  @Test
  void serveInAnEmptyDirectoryIsRefusedWithEveryMissingSetting() {
    assertThat(run("serve")).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("OneTouch does not start: 6 settings are missing or wrong.")
        .contains("ONETOUCH_PUBLIC_URL", "ONETOUCH_DB_PASSWORD", "TWILIO_AUTH_TOKEN");
  }

  @Test
  void serveReadsTheFileOfItsDirectoryOrTheOneNamed() throws IOException {
    Files.writeString(directory.resolve("onetouch.yaml"), "port: none\n");
    Files.writeString(directory.resolve("other.yaml"), "prot: 1\n");
    run("serve");
    assertThat(err.toString()).contains("onetouch.yaml, line 1, port: found \"none\"");
    run("serve", "--config", "other.yaml");
    assertThat(err.toString()).contains("other.yaml, line 1: no such key prot");
  }

  @Test
  void serveWithoutDatabaseAndDutyLineSaysSoInOneSentence() {
    enough();
    assertThat(run("serve")).isEqualTo(3);
    assertThat(err.toString()).contains("The database does not answer", "ONETOUCH_DUTY_LINE").doesNotContain("\tat ");
  }

  @Test
  void whatIsNotUnderstoodIsAnsweredWithWhatThereIs() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("sevre")).isEqualTo(2);
    assertThat(err.toString()).contains("serve", "demo");
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("on Java 25");
  }

  @Test
  void aStudioFlowIsWrittenBesideTheListOfWhatItIsNot() throws IOException {
    Files.copy(Path.of("src/test/resources/studio/simple-menu.json"), directory.resolve("front-desk.json"));
    assertThat(run("import-studio", "front-desk.json", "--team", "service", "-o", "main.json")).isZero();
    assertThat(Files.readString(directory.resolve("main.json"))).contains("\"front-desk\"", "\"service\"");
    assertThat(err.toString()).contains("not carried over", "deliveries (connect-call-to)").doesNotContain("\tat ");
    assertThat(run("verify", "main.json")).isZero();
    assertThat(run("import-studio", "gone.json")).isEqualTo(1);
  }

  @Test
  void aScriptThatIsNotThereOrNamesNobodyIsRefusedInOneSentence() throws IOException {
    assertThat(run("call", "gone.yaml")).isEqualTo(1);
    assertThat(err.toString()).isEqualTo("gone.yaml no such file" + System.lineSeparator());
    Files.writeString(directory.resolve("mara.yaml"), "people: {mara: {by: phone}}\ncall: [hangs-up]\n");
    assertThat(run("call", "mara.yaml")).isEqualTo(1);
    assertThat(err.toString()).contains("mara.yaml /people/mara: no such agent 'mara'; accepted: maria").doesNotContain("\tat ");
  }

  @Test
  void aDemoThatIsNamedAndDoesNotAnswerIsNotReplacedByAnother() throws IOException {
    Files.writeString(directory.resolve("short.yaml"), "from: anonymous\nto: \"+16195550199\"\ncall: [hangs-up]\n");
    assertThat(run("call", "--at", "http://127.0.0.1:1", "short.yaml")).isEqualTo(3);
    assertThat(err.toString()).startsWith("No demo answers at http://127.0.0.1:1.").doesNotContain("\tat ");
    assertThat(run("call", "--at", "8080", "short.yaml")).isEqualTo(3);
    assertThat(err.toString()).contains("--at: found '8080'; accepted: an address such as http://127.0.0.1:8080");
  }

  private void enough() {
    environment.putAll(
        Map.of(
            "ONETOUCH_PUBLIC_URL", "https://phone.example.com",
            "ONETOUCH_DB_URL", "jdbc:postgresql://127.0.0.1:1/onetouch",
            "ONETOUCH_DB_USER", "onetouch",
            "ONETOUCH_DB_PASSWORD", "secret",
            "TWILIO_ACCOUNT_SID", "AC" + HEX,
            "TWILIO_AUTH_TOKEN", HEX));
  }

  private int run(String... arguments) {
    Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
    return CommandLines.of(new Surroundings(environment, directory), console).execute(arguments);
  }
}
