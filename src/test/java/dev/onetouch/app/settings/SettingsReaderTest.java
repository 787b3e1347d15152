package dev.onetouch.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
  private static final String HEX = "0123456789abcdef0123456789abcdef";
  private static final Map<String, String> ENOUGH =
      Map.of(
          "ONETOUCH_PUBLIC_URL", "https://phone.example.com",
          "ONETOUCH_DB_URL", "jdbc:postgresql://db.example.com/onetouch",
          "ONETOUCH_DB_USER", "onetouch",
          "ONETOUCH_DB_PASSWORD", "hunter2hunter2",
          "TWILIO_ACCOUNT_SID", "AC" + HEX,
          "TWILIO_AUTH_TOKEN", "token-a, token-b");

  @Test
  void emptyStartNamesEverythingThatIsMissingAtOnce() {
    assertThat(refused(Map.of(), "")).extracting(SettingsProblem::place)
        .containsExactlyInAnyOrder(
            "ONETOUCH_PUBLIC_URL (in the file: public-url)",
            "ONETOUCH_DB_URL (in the file: db.url)",
            "ONETOUCH_DB_USER (in the file: db.user)",
            "ONETOUCH_DB_PASSWORD (in the file: db.password)",
            "TWILIO_ACCOUNT_SID (in the file: twilio.account-sid)",
            "TWILIO_AUTH_TOKEN (in the file: twilio.auth-token)");
  }

  @Test
  void whatIsNotSaidHasItsUsualValue() {
    ServeSettings settings = complete(ENOUGH, "");
    assertThat(settings.house().web().port()).isEqualTo(8080);
    assertThat(settings.house().web().publicUrl()).isEqualTo(URI.create("https://phone.example.com"));
    assertThat(settings.house().calls().wrapUpLimit()).isEqualTo(Duration.ofMinutes(2));
    assertThat(settings.house().operator().bindAddress()).isEqualTo("127.0.0.1");
    assertThat(settings.house().log().format()).isEqualTo(LogSettings.Format.JSON);
    assertThat(settings.house().twilio().browserPhones()).isEqualTo(new BrowserPhones.Off());
    assertThat(settings.house().twilio().authTokens()).extracting(Secret::value).containsExactly("token-a", "token-b");
  }

  @Test
  void environmentComesBeforeTheFileAndAnEmptyVariableIsNoAnswer() {
    String file = "port: 9000\nwrap-up-limit: 90s\npromise-overdue-limit: 30m\nduty-line: +16195550100\n";
    ServeSettings settings = complete(with("ONETOUCH_PORT", "9001", "ONETOUCH_WRAP_UP_LIMIT", " "), file);
    assertThat(settings.house().web().port()).isEqualTo(9001);
    assertThat(settings.house().calls().wrapUpLimit()).isEqualTo(Duration.ofSeconds(90));
    assertThat(settings.house().calls().promises().overdue()).isEqualTo(Duration.ofMinutes(30));
    assertThat(settings.house().calls().promises().dueSoon()).isEqualTo(Duration.ofHours(24));
    assertThat(settings.house().calls().dutyLine()).hasSize(1);
    assertThat(settings.house().calls().dutyLine().getFirst().e164()).isEqualTo("+16195550100");
  }

  @Test
  void everyKeyCanStandInTheFile() {
    for (SettingKey key : SettingKeys.ALL) {
      SettingsFile file = SettingsFile.parse("onetouch.yaml", nested(key.path()));
      assertThat(file.problems()).as(key.path()).isEmpty();
      assertThat(file.entries()).as(key.path()).containsOnlyKeys(key.path());
    }
  }

  @Test
  void everyKeyHasAVariableOfItsOwn() {
    assertThat(SettingKeys.ALL.stream().map(SettingKey::variable))
        .doesNotHaveDuplicates()
        .contains("ONETOUCH_PORT", "ONETOUCH_PUBLIC_URL", "ONETOUCH_DB_URL", "ONETOUCH_DUTY_LINE",
            "ONETOUCH_METRICS_PORT", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_API_KEY",
            "TWILIO_API_SECRET", "TWILIO_TWIML_APP_SID", "TWILIO_API_URL");
  }

  @Test
  void wrongValuesAreNamedWithPlaceFoundAndAccepted() {
    List<SettingsProblem> problems =
        refused(with("ONETOUCH_PORT", "tcp://10.0.0.1:8080"), "wrap-up-limit: soon\n\nlimits:\n  idle: 5\n");
    assertThat(problems).extracting(SettingsProblem::sentence).containsExactlyInAnyOrder(
        "ONETOUCH_PORT: found \"tcp://10.0.0.1:8080\"; accepted is a port number from 0 (any free one) to 65535.",
        "onetouch.yaml, line 1, wrap-up-limit: found \"soon\"; accepted is a number and its unit, such as 500ms,"
            + " 90s, 2m or 1h.",
        "onetouch.yaml, line 4, limits.idle: found \"5\"; accepted is a number and its unit, such as 500ms, 90s,"
            + " 2m or 1h.");
  }

  @Test
  void secretsAreNeverShown() {
    Map<String, String> wrong =
        with(
            "TWILIO_AUTH_TOKEN", "canary-a, canary-b, canary-c",
            "ONETOUCH_DB_URL", "postgresql://me:canary-d@db.example.com/x?password=canary-e");
    assertThat(refused(wrong, "")).hasSize(2).noneMatch(problem -> problem.sentence().contains("canary"));
    assertThat(complete(ENOUGH, "").toString()).doesNotContain("hunter2").doesNotContain("token-a");
  }

  @Test
  void unknownKeysAreRefusedWithTheirLineAndTheirNeighbours() {
    assertThat(refused(ENOUGH, "db:\n  pool: 5\n")).singleElement().satisfies(problem -> {
      assertThat(problem.place()).isEqualTo("onetouch.yaml, line 2");
      assertThat(problem.found()).isEqualTo("no such key db.pool");
      assertThat(problem.accepted()).contains("db.webhook-connections").doesNotContain("twilio");
    });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'port: [1, 2]'                   | onetouch.yaml, line 1 | a list at port",
        "'- port'                         | onetouch.yaml, line 1 | a value where keys are expected",
        "'port: 1\nport: 2'               | onetouch.yaml, line 2 | Duplicate",
        "'log:\n\tlevel: info'            | onetouch.yaml, line 2 | not YAML",
        "'port: 1\n---\nport: 2'          | onetouch.yaml, line 3 | a second document",
        "'db: {password: \"canary'        | onetouch.yaml, line 1 | not YAML"
      })
  void brokenFilesAreNamedWithTheirLine(String yaml, String place, String found) {
    assertThat(refused(ENOUGH, yaml)).first().satisfies(problem -> {
      assertThat(problem.place()).isEqualTo(place);
      assertThat(problem.found()).contains(found).doesNotContain("canary");
    });
  }

  @Test
  void browserPhonesAreAllThreeOrNone() {
    assertThat(refused(with("TWILIO_API_KEY", "SK" + HEX), "")).extracting(SettingsProblem::found)
        .containsExactly("not set", "not set");
    BrowserPhones phones =
        complete(
                with("TWILIO_API_KEY", "SK" + HEX, "TWILIO_API_SECRET", "s", "TWILIO_TWIML_APP_SID", "AP" + HEX),
                "")
            .house().twilio().browserPhones();
    assertThat(phones).isEqualTo(new BrowserPhones.On("SK" + HEX, new Secret("s"), "AP" + HEX));
  }

  @Test
  void aSignInProviderIsAllFourOrNone() {
    assertThat(complete(ENOUGH, "").house().provider()).isEqualTo(new ProviderSettings.None());
    assertThat(refused(with("ONETOUCH_OIDC_NAME", "Acme ID"), "")).extracting(SettingsProblem::found)
        .containsExactly("not set", "not set", "not set");
    String file = "oidc:\n  issuer: https://id.example.com/realm\n  client-id: onetouch\n  client-secret: s\n  name: Acme ID\n";
    assertThat(complete(ENOUGH, file).house().provider()).isEqualTo(new ProviderSettings.Oidc(
        URI.create("https://id.example.com/realm"), "onetouch", new Secret("s"), "Acme ID"));
    assertThat(refused(ENOUGH, file.replace("https:", "http:"))).extracting(SettingsProblem::accepted)
        .containsExactly("the provider's issuer, an https address such as https://id.example.com");
    assertThat(refused(ENOUGH, file.replace("Acme ID", "A".repeat(41)))).hasSize(1);
  }

  @Test
  void secretMayStandInAFileOfItsOwn(@TempDir Path home) throws IOException {
    Path token = Files.writeString(home.resolve("token"), "from-a-file\n");
    Map<String, String> environment = new HashMap<>(with("TWILIO_AUTH_TOKEN_FILE", token.toString()));
    environment.remove("TWILIO_AUTH_TOKEN");
    assertThat(complete(environment, "").house().twilio().authTokens())
        .extracting(Secret::value)
        .containsExactly("from-a-file");
    environment.put("TWILIO_AUTH_TOKEN_FILE", home.resolve("absent").toString());
    assertThat(refused(environment, "")).extracting(SettingsProblem::place).containsExactly("TWILIO_AUTH_TOKEN_FILE");
  }

  @Test
  void fileAskedForByNameMustBeThereTheUsualOneNeedNot(@TempDir Path home) {
    assertThat(SettingsFile.usualIn(home).problems()).isEmpty();
    assertThat(SettingsFile.named(home.resolve("other.yaml")).problems())
        .extracting(SettingsProblem::found)
        .containsExactly("no such file");
  }

  private static Map<String, String> with(String... variables) {
    Map<String, String> environment = new HashMap<>(ENOUGH);
    for (int i = 0; i < variables.length; i += 2) {
      environment.put(variables[i], variables[i + 1]);
    }
    return environment;
  }

  private static String nested(String path) {
    StringBuilder yaml = new StringBuilder();
    String indent = "";
    for (String level : path.split("\\.")) {
      yaml.append(yaml.isEmpty() ? "" : "\n").append(indent).append(level).append(":");
      indent += "  ";
    }
    return yaml.append(" 1\n").toString();
  }

  private static ServeSettings complete(Map<String, String> environment, String yaml) {
    return switch (read(environment, yaml)) {
      case SettingsReading.Complete<ServeSettings>(var settings) -> settings;
      case SettingsReading.Refused<ServeSettings>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static List<SettingsProblem> refused(Map<String, String> environment, String yaml) {
    return switch (read(environment, yaml)) {
      case SettingsReading.Complete<ServeSettings>(var settings) -> throw new AssertionError(settings);
      case SettingsReading.Refused<ServeSettings>(var problems) -> problems;
    };
  }

  private static SettingsReading<ServeSettings> read(Map<String, String> environment, String yaml) {
    return SettingsReader.serve(new SettingsSource(environment, SettingsFile.parse("onetouch.yaml", yaml)));
  }
}
