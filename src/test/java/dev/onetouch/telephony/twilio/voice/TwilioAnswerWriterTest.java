package dev.onetouch.telephony.twilio.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Company;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Utterance;
import dev.onetouch.call.VoicemailId;
import dev.onetouch.flow.AudioBook;
import dev.onetouch.kit.Twiml;
import dev.onetouch.telephony.twilio.Judges;
import dev.onetouch.telephony.twilio.twiml.Audience;
import dev.onetouch.telephony.twilio.twiml.TwimlJudge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioAnswerWriterTest {
  private static final CallId CALL = new CallId("0199c3d2-7a10-7000-8000-000000000001");
  private static final OfferId OFFER = new OfferId("offer-1");
  private static final String HERE = VoiceHouse.PUBLIC_URL + "/voice/";
  private static final CallEffect.Record MESSAGE =
      new CallEffect.Record(List.of(), new VoicemailId("message-1"), Duration.ofMinutes(3));

  private final TwilioAnswerWriter writer = VoiceHouse.writer(false);

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void theDocumentsOfMessagesAndRoomsAreGoodTwimlInEitherLanguage(String language, @TempDir Path folder) throws Exception {
    List<Utterance> words = List.of(new Utterance.Spoken(language, "Maria ¿está? <Hangup/> & \"so\""));
    CallState state = VoiceHouse.calling(CALL, language);
    CallEffect.Record message = new CallEffect.Record(words, MESSAGE.voicemail(), MESSAGE.atMost());
    List<String> callers = List.of(
        writer.write(message, state, "t", VoiceHouse.COMPANY),
        VoiceHouse.writer(true).write(message, state, "t", VoiceHouse.COMPANY),
        writer.write(new CallEffect.JoinRoom(words, true), state, "t", VoiceHouse.COMPANY),
        writer.write(new CallEffect.JoinRoom(List.of(), true), state, "t", VoiceHouse.COMPANY));
    String agent = writer.write(new CallEffect.EnterRoom(words, true), CALL, OFFER, VoiceHouse.COMPANY);

    callers.forEach(document -> assertThat(TwimlJudge.findings(document, Audience.CALLER)).as(document).isEmpty());
    assertThat(TwimlJudge.findings(agent, Audience.ROOM)).as(agent).isEmpty();
    assertThat(callers.getFirst()).contains("language=\"" + language + "-US\"").doesNotContain("<Hangup/>");
    lint(folder, callers, agent, new RoomMusic(VoiceHouse.ADDRESSES).document());
  }

  @Test
  void bothJoinTheSameRoomWhichIsNamedAfterTheCallAlone() {
    CallState state = VoiceHouse.calling(CALL, "en");
    Twiml customer = Twiml.read(writer.write(new CallEffect.JoinRoom(List.of(), true), state, "t", VoiceHouse.COMPANY));
    Twiml agent = Twiml.read(writer.write(new CallEffect.EnterRoom(List.of(), true), CALL, OFFER, VoiceHouse.COMPANY));

    assertThat(customer.first("Conference").getTextContent()).isEqualTo("room-" + CALL);
    assertThat(agent.first("Conference").getTextContent()).isEqualTo("room-" + CALL);
    assertThat(agent.first("Conference").getAttribute("waitUrl"))
        .isEqualTo(customer.first("Conference").getAttribute("waitUrl")).isEqualTo(HERE + "room-wait");
    assertThat(customer.next()).startsWith(HERE + "turn/" + CALL + "/t#");
    assertThat(agent.next()).startsWith(HERE + "offer/" + CALL + "/offer-1/room#");
  }

  @Test
  void aRecordingWithoutAnAddressIsSpoken() {
    List<Utterance> words = List.of(
        new Utterance.Played("en", "welcome.mp3", "Welcome."), new Utterance.Played("en", "https://sounds.acme.example/a.mp3", "Hello."));
    Twiml customer = Twiml.read(
        writer.write(new CallEffect.JoinRoom(words, true), VoiceHouse.calling(CALL, "en"), "t", VoiceHouse.COMPANY));

    assertThat(customer.said()).contains("Welcome.").doesNotContain("Hello.");
    assertThat(customer.first("Play").getTextContent()).isEqualTo("https://sounds.acme.example/a.mp3");
  }

  @Test
  void whatWasUploadedIsPlayedFromAnAddressThatNeverChangesAndIsSpokenOnceItIsGone(@TempDir Path folder) throws Exception {
    String digest = "ab".repeat(32);
    Company company = VoiceHouse.with(new AudioBook(Map.of("bienvenida ñ&1.wav", new AudioBook.Entry(digest, Duration.ofSeconds(2)))));
    CallEffect.Listen listen = new CallEffect.Listen(
        List.of(
            new Utterance.Played("es", "bienvenida ñ&1.wav", "Bienvenidos."), new Utterance.Played("es", "gone.wav", "Marque cero.")),
        new CallEffect.Hearing(true, false, 1, false, Duration.ofSeconds(5), "es", List.of()));
    String document = writer.write(listen, VoiceHouse.calling(CALL, "es"), "t", company);
    Twiml heard = Twiml.read(document);

    assertThat(heard.first("Play").getTextContent())
        .isEqualTo(VoiceHouse.PUBLIC_URL + "/audio/" + digest + "/bienvenida%20%C3%B1%261.wav");
    assertThat(heard.first("Play").getParentNode().getNodeName()).isEqualTo("Gather");
    assertThat(heard.said()).isEqualTo("Marque cero.");
    assertThat(TwimlJudge.findings(document, Audience.CALLER)).as(document).isEmpty();
    lint(folder, List.of(document));
    assertThat(writer.write(listen, VoiceHouse.calling(CALL, "es"), "t", VoiceHouse.COMPANY))
        .doesNotContain("<Play>").contains("Bienvenidos.");
  }

  @Test
  void aMessageIsReportedToItsOwnAddressAndItsKeysGoToTheTurn() {
    Twiml record = Twiml.read(writer.write(MESSAGE, VoiceHouse.calling(CALL, "en"), "t", VoiceHouse.COMPANY));

    assertThat(record.first("Record").getAttribute("action")).startsWith(HERE + "turn/" + CALL + "/t#");
    assertThat(record.first("Record").getAttribute("recordingStatusCallback")).startsWith(HERE + "message/message-1#rc=");
    assertThat(record.first("Record").getAttribute("maxLength")).isEqualTo("180");
    assertThat(record.first("Redirect").getTextContent()).startsWith(HERE + "turn/" + CALL + "/t#");
  }

  @ParameterizedTest
  @CsvSource({"true, en, true", "true, es, false", "false, en, false"})
  void theCarrierWritesDownWhatItUnderstandsAndIsPaidFor(boolean asked, String language, boolean transcribed) {
    String document = VoiceHouse.writer(asked).write(MESSAGE, VoiceHouse.calling(CALL, language), "t", VoiceHouse.COMPANY);

    assertThat(document.contains("transcribeCallback=\"" + HERE + "message/message-1/transcript#rc=")).isEqualTo(transcribed);
    assertThat(document.contains("transcribe=\"true\"")).isEqualTo(transcribed);
  }

  @Test
  void theAddressesOfLegsThatWeHaveDialledAreOnesWeAnswer() {
    assertThat(path(writer.agentAddress(CALL, OFFER))).isEqualTo(new VoicePath.Offer(CALL, OFFER));
    assertThat(path(writer.agentStatus(CALL, OFFER))).isEqualTo(new VoicePath.OfferStatus(CALL, OFFER));
    assertThat(path(writer.customerStatus(CALL))).isEqualTo(new VoicePath.Customer(CALL));
    assertThat(path(writer.fallback())).isEqualTo(new VoicePath.Fallback());
    assertThat(writer.browserIdentity("ana-maria")).isEqualTo("ana_2d_maria");
  }

  private static VoicePath path(java.net.URI address) {
    return VoicePath.of(address.getPath());
  }

  private static void lint(Path folder, List<String> documents, String... more) throws Exception {
    Judges.program("python3", "--version");
    List<String> command = new ArrayList<>(List.of("python3", Judges.file("twiml-lint").toString()));
    List<String> all = new ArrayList<>(documents);
    all.addAll(List.of(more));
    for (String document : all) {
      command.add(Files.writeString(folder.resolve(command.size() + ".xml"), document).toString());
    }
    Judges.Verdict verdict = Judges.verdict(30, folder, command.toArray(String[]::new));
    assertThat(verdict.exitCode()).as(verdict.output()).isZero();
  }
}
