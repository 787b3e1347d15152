package dev.onetouch.telephony.twilio.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallId;
import dev.onetouch.call.CallState;
import dev.onetouch.kit.LogLines;
import dev.onetouch.kit.TestCall;
import dev.onetouch.kit.Twiml;
import dev.onetouch.kit.Webhook;
import dev.onetouch.telephony.twilio.twiml.Audience;
import dev.onetouch.telephony.twilio.twiml.TwimlJudge;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceWebhookTest {
  private static final CallId CALL = new CallId("call-of-ours");
  private static final String LEG = "CA" + "0".repeat(32);
  private static final String RECORDING = "RE" + "0".repeat(32);
  private static final String AGENTS_STATUS = "/voice/offer/call-of-ours/offer-1/status";
  private static final String LAST_WORDS = "/voice/last-resort/message?from=%2B16195550142&to=%2B16195550199";

  private final LogLines expected = LogLines.of("dev.onetouch");
  private final VoiceHouse house = new VoiceHouse();

  @AfterEach
  void close() {
    house.close();
    expected.close();
  }

  @Test
  void aMessageArrivesWhenItsRecordingIsCompleteHoweverOftenThatIsSaid() {
    assertThat(house.post("/voice/message/m-1", recording("in-progress")).status()).isEqualTo(204);
    assertThat(house.post("/voice/message/m-1", recording("completed")).status()).isEqualTo(204);
    assertThat(house.post("/voice/message/m-1", recording("completed")).status()).isEqualTo(204);

    assertThat(house.told).containsOnly("m-1 arrived as " + RECORDING + ", PT12S").hasSize(2);
  }

  @Test
  void aMessageOfNothingIsEmptyAndOneThatFailedIsLeftToBeMissed() {
    assertThat(house.post("/voice/message/m-1", recording("failed")).status()).isEqualTo(204);
    assertThat(house.told).isEmpty();
    assertThat(house.post("/voice/message/m-1", recording("absent")).status()).isEqualTo(204);
    assertThat(house.told).containsExactly("m-1 is empty");
  }

  @Test
  void aRecordingWithAnOddNameIsNotBelieved() {
    Map<String, String> form = recording("completed");
    form.put("RecordingSid", "../Recordings?x=");
    assertThat(house.post("/voice/message/m-1", form).status()).isEqualTo(204);
    assertThat(house.told).isEmpty();
  }

  @Test
  void theWordsOfAMessageAreTakenInWhenThereAreSome() {
    house.post("/voice/message/m-1/transcript", Map.of("TranscriptionStatus", "failed", "TranscriptionText", "Hel"));
    house.post("/voice/message/m-1/transcript", Map.of("TranscriptionStatus", "completed", "TranscriptionText", " "));
    assertThat(house.told).isEmpty();
    house.post("/voice/message/m-1/transcript", Map.of("TranscriptionStatus", "completed", "TranscriptionText", " Hello. "));
    assertThat(house.told).containsExactly("m-1 says: Hello.");
  }

  @Test
  void aMessageThatCannotBeTakenInIsToldAgain() {
    house.storeBreaks();
    assertThat(house.post("/voice/message/m-1", recording("completed")).status()).isEqualTo(503);
  }

  @Test
  void newsOfALegThatCannotBeTakenInIsNotedAllTheSame() {
    house.storeBreaks();
    assertThat(house.post("/voice/customer/call-of-ours", leg("ringing", "outbound-api")).status()).isEqualTo(204);
  }

  @Test
  void aMessageOfTheLastResortKeepsWhoLeftItForWhom() {
    assertThat(house.post(LAST_WORDS, recording("completed")).status()).isEqualTo(204);
    assertThat(house.post("/voice/last-resort/message?from=&to=%2B16195550199", recording("completed")).status()).isEqualTo(204);

    assertThat(house.told).containsExactly(
        "+16195550142 left " + RECORDING + " for +16195550199, PT12S, " + LEG,
        "somebody left " + RECORDING + " for +16195550199, PT12S, " + LEG);
  }

  @Test
  void aMessageOfTheLastResortThatCannotBeTakenInIsToldAgain() {
    house.storeBreaks();
    assertThat(house.post(LAST_WORDS, recording("completed")).status()).isEqualTo(503);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/voice/last-resort/message?to=", "/voice/last-resort/message?from=x&to=client:main"})
  void aMessageForNoNumberOfOursIsLeftAtTheCarrier(String path) {
    assertThat(house.post(path, recording("completed")).status()).isEqualTo(204);
    assertThat(house.told).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/voice/message/m-1", "/voice/message/m-1/transcript", LAST_WORDS, "/voice/customer/call-of-ours",
    AGENTS_STATUS, "/voice/offer/call-of-ours/offer-1/room", "/voice/room-wait"
  })
  void withoutASignatureNothingIsHeardOrTold(String path) {
    house.calls.put(VoiceHouse.calling(CALL, "en"));
    VoiceReply reply = house.post(Webhook.post(path, recording("completed")), "");

    assertThat(reply).isEqualTo(VoiceReply.FORBIDDEN);
    assertThat(house.told).isEmpty();
    assertThat(house.calls.reads).isZero();
  }

  @Test
  void aLegThatWeHadDialledIsKnownFromItsFirstWordOn() {
    house.calls.put(VoiceHouse.calling(CALL, "en"));
    for (String word : new String[] {"initiated", "ringing", "ringing"}) {
      assertThat(house.post(AGENTS_STATUS + "?order=o-1", leg(word, "outbound-api")).status()).isEqualTo(204);
    }
    house.post("/voice/customer/call-of-ours?order=o-2", leg("queued", "outbound-api"));

    assertThat(house.calls.call(CALL).state().legs()).containsOnly(
        Map.entry("offer-1", LEG), Map.entry(CallState.CUSTOMER, LEG));
    assertThat(house.calls.call(CALL).version()).as("each was news once").isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"initiated", "ringing", "in-progress", "no-answer", "canceled"})
  void ofALegOfACallersDialOnlyThatItCannotBeRungOrIsOverIsNews(String word) {
    Map<String, String> child = leg(word, "outbound-dial");
    child.put("ParentCallSid", TestCall.legName());
    house.post(AGENTS_STATUS, child);
    assertThat(house.calls.reads).isZero();
    child.put("CallStatus", "busy");
    house.post(AGENTS_STATUS, child);
    assertThat(house.calls.reads).isOne();
    // It may have been in a room, where no dial of a caller's tells of its end.
    child.put("CallStatus", "completed");
    house.post(AGENTS_STATUS, child);
    assertThat(house.calls.reads).isEqualTo(2);
  }

  @Test
  void aStatusNobodyKnowsIsNoNews() {
    house.post(AGENTS_STATUS, leg("dreaming", "outbound-api"));
    house.post(AGENTS_STATUS, new HashMap<>(Map.of("Direction", "outbound-api", "CallStatus", "ringing", "CallSid", "")));
    assertThat(house.calls.reads).isZero();
  }

  @Test
  void anAgentWhoComesOutOfARoomThatIsOverHearsSoAndIsHungUp() {
    VoiceReply reply = house.post("/voice/offer/call-of-ours/offer-1/room", leg("in-progress", "outbound-api"));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(TwimlJudge.findings(reply.document(), Audience.AGENT)).isEmpty();
  }

  @Test
  void whoIsAloneInARoomHearsMusicThatNeverEnds() {
    VoiceReply reply = house.post("/voice/room-wait", leg("in-progress", "outbound-api"));

    Twiml wait = Twiml.read(reply.document());
    assertThat(TwimlJudge.grammar(reply.document())).isEmpty();
    assertThat(wait.first("Play").getTextContent()).isEqualTo(VoiceHouse.PUBLIC_URL + "/audio/hold-music.wav");
    assertThat(wait.first("Redirect").getTextContent()).isEqualTo(VoiceHouse.PUBLIC_URL + "/voice/room-wait");
    assertThat(house.calls.reads).isZero();
  }

  @Test
  void whenOurDocumentForACustomerFailsTheyReachTheDutyLineAndAnAgentHearsAWord() {
    Map<String, String> failed = leg("in-progress", "outbound-api");
    failed.put("ErrorUrl", VoiceHouse.PUBLIC_URL + "/voice/turn/call-of-ours/t");
    assertThat(Twiml.read(house.post("/voice/fallback?order=o-2", failed).document()).dialsPlainly("+16195550100")).isTrue();
    failed.put("ErrorUrl", VoiceHouse.PUBLIC_URL + "/voice/offer/call-of-ours/offer-1");
    String agents = house.post("/voice/fallback?order=o-1", failed).document();
    assertThat(TwimlJudge.findings(agents, Audience.AGENT)).isEmpty();
  }

  private static Map<String, String> recording(String status) {
    return new HashMap<>(Map.of(
        "CallSid", LEG, "RecordingSid", RECORDING, "RecordingStatus", status, "RecordingDuration", "12",
        "RecordingUrl", "https://api.carrier.example/Recordings/" + RECORDING, "RecordingSource", "RecordVerb"));
  }

  private static Map<String, String> leg(String status, String direction) {
    return new HashMap<>(Map.of(
        "CallSid", LEG, "CallStatus", status, "Direction", direction, "From", "+16195550199", "To", "+16195550142"));
  }
}
