package dev.onetouch.telephony.twilio.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.telephony.twilio.Judges;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastResortTest {
  private static final String MAIN = "+16195550199";
  private static final String SALES = "+16195550198";
  private static final String CALLER = "+16195550142";

  private final LastResort lastResort =
      new LastResort(() ->
          new DutyLines(
              Map.of(new PhoneNumber(SALES), new PhoneNumber("+16195550101")),
              List.of(new PhoneNumber("+16195550100"), new PhoneNumber("+16195550102"))));
  private final LastResort noLine = new LastResort(() -> new DutyLines(Map.of(), List.of()));

  @Test
  void aCallerReachesTheDutyLineOfTheNumberTheyDialled() {
    assertThat(lastResort.forCaller(SALES, CALLER)).contains("<Number>+16195550101</Number>");
    assertThat(lastResort.forCaller(MAIN, CALLER)).contains("<Number>+16195550100</Number>");
    for (String odd : List.of("", "client:main", "<Hangup/>", "+1")) {
      assertThat(lastResort.forCaller(odd, CALLER))
          .contains("<Number>+16195550100</Number>")
          .doesNotContain("Hangup");
    }
  }

  @Test
  void anAddressThatIsNoNumberIsNotShownToThePhone() {
    assertThat(lastResort.forCaller(MAIN, CALLER)).doesNotContain("callerId");
    assertThat(lastResort.forCaller(MAIN, "client:dana")).contains("callerId=\"" + MAIN + "\"");
    assertThat(lastResort.forCaller("\"/><Hangup/>", "anonymous"))
        .doesNotContain("callerId")
        .doesNotContain("Hangup");
  }

  @Test
  void anUnansweredDutyLineIsTriedAgainThenTakesAMessage() {
    assertThat(lastResort.forCaller(MAIN, CALLER)).contains("after=first");
    assertThat(lastResort.next("first", "", "no-answer", MAIN, CALLER))
        .contains("<Dial")
        .contains("after=second");
    assertThat(lastResort.next("second", "", "busy", MAIN, CALLER))
        .contains("<Record")
        .contains("press 0");
  }

  @Test
  void aMessageIsReportedWithTheTwoNumbersAndAgainWhenThatFails() {
    assertThat(lastResort.next("second", "", "busy", MAIN, CALLER))
        .contains(
            "recordingStatusCallback=\"/voice/last-resort/message?from=%2B16195550142&amp;to=%2B16195550199#rc=5&amp;rp=ct,rt,5xx");
    for (String odd : List.of("anonymous", "client:dana", "\"/><Hangup/>", "")) {
      assertThat(lastResort.next("second", "", "busy", MAIN, odd))
          .contains("?from=&amp;to=%2B16195550199#")
          .doesNotContain("Hangup");
    }
  }

  @Test
  void zeroTriesAgainAtEveryStep() {
    for (String after : List.of("second", "message", "nonsense")) {
      assertThat(lastResort.next(after, "0", "", MAIN, CALLER))
          .isEqualTo(lastResort.forCaller(MAIN, CALLER));
    }
  }

  @Test
  void aWrongKeyNeverEndsTheCall() {
    assertThat(lastResort.next("second", "5", "", MAIN, CALLER)).contains("<Record");
  }

  @Test
  void aConversationThatTookPlaceIsNotRungAgain() {
    assertThat(lastResort.next("first", "", "completed", MAIN, CALLER))
        .doesNotContain("<Dial")
        .contains("<Hangup/>");
  }

  @Test
  void withoutAnyDutyLineAMessageIsTaken() {
    assertThat(noLine.forCaller(MAIN, CALLER)).contains("<Record");
    assertThat(noLine.standingAlone(MAIN)).contains("<Record").doesNotContain("<Dial");
  }

  @Test
  void everyDocumentIsGoodTwiml(@TempDir Path folder) throws Exception {
    List<String> documents = documents();
    for (String document : documents) {
      assertThat(
              TwimlGrammar.findings(TwimlReader.read(document)).stream()
                  .filter(f -> !f.message().contains("needs the attribute action")))
          .as(document)
          .isEmpty();
    }
    for (String document : documents.subList(0, documents.size() - 2)) {
      assertThat(HouseRules.findings(TwimlReader.read(document), Audience.CALLER))
          .as(document)
          .isEmpty();
    }
    assertThat(HouseRules.findings(TwimlReader.read(lastResort.forAgent()), Audience.AGENT))
        .isEmpty();
    lint(folder, documents);
  }

  private List<String> documents() {
    return List.of(
        lastResort.forCaller(MAIN, CALLER),
        lastResort.forCaller(MAIN, "anonymous"),
        lastResort.next("first", "", "failed", MAIN, CALLER),
        lastResort.next("second", "", "failed", MAIN, CALLER),
        lastResort.next("message", "", "", MAIN, CALLER),
        lastResort.next("first", "", "completed", MAIN, CALLER),
        lastResort.forAgent(),
        lastResort.standingAlone(MAIN));
  }

  private static void lint(Path folder, List<String> documents) throws Exception {
    Judges.program("python3", "--version");
    List<String> command =
        new ArrayList<>(List.of("python3", Judges.file("twiml-lint").toString()));
    for (String document : documents) {
      command.add(Files.writeString(folder.resolve(command.size() + ".xml"), document).toString());
    }
    Judges.Verdict verdict = Judges.verdict(30, folder, command.toArray(String[]::new));
    assertThat(verdict.exitCode()).as(verdict.output()).isZero();
  }
}
