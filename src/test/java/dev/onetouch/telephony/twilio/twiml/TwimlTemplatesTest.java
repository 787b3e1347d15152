package dev.onetouch.telephony.twilio.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onetouch.telephony.twilio.Judges;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwimlTemplatesTest {
  private static final String HOSTILE = "\"'></Say><Hangup/>&amp;]]>\u0000\uFFFE\uD800<!--";

  private final TwimlTemplates templates = ready(TwimlTemplates.shipped());

  @Test
  void theShippedTemplatesPassTheirOwnCheck() {
    assertThat(TwimlTemplates.shipped()).isInstanceOf(TwimlTemplates.Loaded.Ready.class);
  }

  @Test
  void everyDocumentPassesTheCarriersGrammar(@TempDir Path folder) throws Exception {
    Judges.program("python3", "--version");
    List<String> command =
        new ArrayList<>(List.of("python3", Judges.file("twiml-lint").toString()));
    for (String text : List.of("there", HOSTILE)) {
      for (TwimlDocument document : TemplateSamples.saying(text)) {
        Path file = folder.resolve(command.size() + "-" + document.template() + ".xml");
        Files.writeString(file, templates.text(document));
        command.add(file.toString());
      }
    }
    Judges.Verdict verdict = Judges.verdict(30, folder, command.toArray(String[]::new));
    assertThat(verdict.exitCode()).as(verdict.output()).isZero();
  }

  @Test
  void wordsNeverBecomeVerbs() throws Exception {
    List<TwimlDocument> plain = TemplateSamples.saying("there");
    List<TwimlDocument> hostile = TemplateSamples.saying(HOSTILE);
    for (int i = 0; i < plain.size(); i++) {
      TwimlElement read = TwimlReader.read(templates.text(hostile.get(i)));
      assertThat(read.shape()).isEqualTo(TwimlReader.read(templates.text(plain.get(i))).shape());
    }
  }

  @Test
  void aRingingDocumentSaysWhoIsRungAndWhy() throws Exception {
    TwimlElement dial =
        TwimlReader.read(
                templates.text(
                    new RingAgentsDocument(
                        List.of(),
                        "/voice/turn?t=1",
                        "/voice/turn?t=2",
                        20,
                        "+16195550142",
                        List.of(
                            new RingTarget.Browser(
                                "maria",
                                "/voice/offer?o=1",
                                "/voice/leg?o=1",
                                Map.of("why", "owner of case 4821 & <open>"))))))
            .children()
            .getFirst();
    assertThat(dial.attributes())
        .containsEntry("action", "/voice/turn?t=2")
        .containsEntry("timeout", "20");
    TwimlElement client = dial.children().getFirst();
    assertThat(client.attributes())
        .containsEntry("url", "/voice/offer?o=1")
        .containsEntry("statusCallbackEvent", "initiated ringing answered completed");
    assertThat(client.children().getFirst().text()).isEqualTo("maria");
    assertThat(client.children().get(1).attributes())
        .containsEntry("name", "why")
        .containsEntry("value", "owner of case 4821 & <open>");
  }

  @Test
  void phonesNeverRingBesideAnything() {
    RingTarget phone = new RingTarget.Phone("+16195550111", "/a", "/s");
    RingTarget browser = new RingTarget.Browser("maria", "/a", "/s", Map.of());
    for (List<RingTarget> targets :
        List.of(
            List.of(phone, phone),
            List.of(phone, browser),
            List.<RingTarget>of(),
            List.of(browser, browser, browser, browser))) {
      assertThatThrownBy(
              () -> new RingAgentsDocument(List.of(), "/k", "/d", 20, "+16195550199", targets))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theLongestWordsStayFarBelowWhatTwilioTakes() {
    TwimlPrompt long1 = new TwimlPrompt.Words("& ".repeat(5_000), "", "");
    TwimlPrompt long2 = new TwimlPrompt.Words("漢字 ".repeat(5_000), "", "");
    for (TwimlPrompt prompt : List.of(long1, long2)) {
      String text =
          templates.text(
              new WhisperDocument(
                  "/a", List.of(prompt, prompt, prompt, prompt), 10, List.of(prompt)));
      assertThat(text.getBytes(StandardCharsets.UTF_8).length)
          .isLessThan(TwimlTemplates.MAX_DOCUMENT_BYTES);
    }
  }

  @Test
  void theLongestWordsBeforeAToneOrARoomStayFarBelowToo() {
    TwimlPrompt prompt = new TwimlPrompt.Words("漢字 & ".repeat(5_000), "es-US", "Polly.Lupe-Neural");
    List<TwimlPrompt> prompts = List.of(prompt, prompt, prompt, prompt);
    for (TwimlDocument document :
        List.of(
            new RecordDocument("/a", prompts, 180, "/m", "/t"),
            new CustomerRoomDocument(prompts, "/a", "room-1", "/w", true),
            new AgentRoomDocument(prompts, "/a", "room-1", "/w", true))) {
      assertThat(templates.text(document).getBytes(StandardCharsets.UTF_8).length)
          .isLessThan(TwimlTemplates.MAX_DOCUMENT_BYTES);
    }
  }

  @Test
  void aMessageIsWrittenDownOnlyWhenAskedForAndThenIsShorter() throws Exception {
    TwimlElement plain = record(new RecordDocument("/a", List.of(), 180, "/m", ""));
    assertThat(plain.attributes())
        .containsEntry("maxLength", "180")
        .containsEntry("recordingStatusCallback", "/m")
        .containsEntry("recordingStatusCallbackEvent", "completed absent")
        .doesNotContainKeys("transcribe", "transcribeCallback");
    assertThat(record(new RecordDocument("/a", List.of(), 180, "/m", "/t")).attributes())
        .containsEntry("maxLength", "120")
        .containsEntry("transcribe", "true")
        .containsEntry("transcribeCallback", "/t");
    assertThat(record(new RecordDocument("/a", List.of(), 60, "/m", "/t")).attributes())
        .containsEntry("maxLength", "60");
  }

  private TwimlElement record(RecordDocument document) throws Exception {
    return TwimlReader.read(templates.text(document)).children().getFirst();
  }

  @Test
  void aDocumentWithNothingToSayIsStillADocument() throws Exception {
    TwimlPrompt nothing = new TwimlPrompt.Words("\u0000 ", "", "");
    TwimlElement gather =
        TwimlReader.read(templates.text(new GoodbyeDocument("/a", List.of(nothing))))
            .children()
            .getFirst();
    assertThat(gather.children()).isEmpty();
  }

  @Test
  void aCompanysFolderReplacesOnlyWhatItHas(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("refuse.xml"),
        "<Response><Say voice=\"woman\">Too late.</Say><Hangup/></Response>");
    TwimlTemplates edited = ready(TwimlTemplates.in(folder));
    assertThat(edited.text(new RefuseDocument(List.of()))).contains("Too late.");
    assertThat(edited.text(new BridgeDocument())).isEqualTo(templates.text(new BridgeDocument()));
  }

  @Test
  void filesChangedAfterTheStartTouchNoCall(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("_prompts.xml"), "{% for p in prompts %}<Say>One</Say>{% endfor %}");
    TwimlTemplates loaded = ready(TwimlTemplates.in(folder));
    Files.writeString(folder.resolve("_prompts.xml"), "{% broken");
    assertThat(loaded.text(new RefuseDocument(List.of(new TwimlPrompt.Words("x", "", "")))))
        .contains("<Say>One</Say>");
  }

  static TwimlTemplates ready(TwimlTemplates.Loaded loaded) {
    return switch (loaded) {
      case TwimlTemplates.Loaded.Ready ready -> ready.templates();
      case TwimlTemplates.Loaded.Faulty faulty -> throw new AssertionError(faulty.faults());
    };
  }
}
