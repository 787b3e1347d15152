package dev.onetouch.telephony.twilio.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallSignal;
import dev.onetouch.call.Line;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.telephony.LegStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceFormTest {
  private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
  private static final String RECORDING = "RE" + "0".repeat(32);
  private static final String RECORDING_URL = "https://api.carrier.example/Recordings/" + RECORDING;

  @ParameterizedTest
  @CsvSource({"'', ''", "#, #", "0, 0", "hangup, ''"})
  void aRecordingThatIsOverIsNoKeyAndNoSilence(String digits, String keys) {
    assertThat(recorded("7", digits).input(NOW)).isEqualTo(new CallSignal.RecordingEnded(NOW, keys));
  }

  @Test
  void aRecordingWithoutLengthIsSilence() {
    assertThat(recorded("0", "#").input(NOW)).isEqualTo(new CallSignal.NothingHeard(NOW));
  }

  @Test
  void whoHangsUpWhileTheyAreRecordedHasHungUp() {
    Map<String, String> more = new HashMap<>(Map.of("RecordingUrl", RECORDING_URL, "RecordingDuration", "7"));
    more.put("Digits", "hangup");
    more.put("CallStatus", "completed");
    assertThat(new VoiceForm(more).input(NOW)).isEqualTo(new CallSignal.CallerHungUp(NOW));
  }

  @ParameterizedTest
  @CsvSource({"no-answer, '', true", "canceled, '', true", "completed, true, false", "completed, false, true", "'', '', false"})
  void whoHangsUpDuringADialDidSoBeforeOrAfterItWasAnswered(String dial, String bridged, boolean unanswered) {
    VoiceForm form = new VoiceForm(Map.of("CallStatus", "completed", "DialCallStatus", dial, "DialBridged", bridged));
    assertThat(form.input(NOW)).isEqualTo(new CallSignal.CallerHungUp(NOW, unanswered));
  }

  @Test
  void aDialThatWasRecordedIsADial() {
    VoiceForm form = new VoiceForm(Map.of(
        "CallStatus", "in-progress", "DialCallStatus", "answered", "RecordingUrl", RECORDING_URL, "RecordingDuration", "7"));
    assertThat(form.input(NOW)).isEqualTo(new CallSignal.DialEnded(NOW, true));
  }

  @ParameterizedTest
  @CsvSource({
    "machine_start, true", "machine_end_beep, true", "machine_end_silence, true", "machine_end_other, true", "fax, true",
    "human, false", "unknown, false", "'', false"
  })
  void aDoubtAboutAMachineCountsAsSomebody(String answeredBy, boolean machine) {
    assertThat(new VoiceForm(Map.of("AnsweredBy", answeredBy)).byMachine()).isEqualTo(machine);
  }

  @ParameterizedTest
  @CsvSource({
    "queued, QUEUED", "initiated, QUEUED", "ringing, RINGING", "in-progress, IN_PROGRESS", "completed, COMPLETED",
    "busy, BUSY", "failed, FAILED", "no-answer, NO_ANSWER", "canceled, CANCELED", "dreaming, UNCLEAR", "'', UNCLEAR"
  })
  void everyWordForALegIsRead(String word, LegStatus status) {
    assertThat(new VoiceForm(Map.of("CallStatus", word)).status()).isEqualTo(status);
  }

  @Test
  void ofALegThatWeHadDialledTheCustomersNumberIsTheOneCalled() {
    Line line = new VoiceForm(Map.of(
        "Direction", "outbound-api", "From", "+16195550199", "To", "+16195550142")).line().orElseThrow();
    assertThat(line.dialled()).isEqualTo(new PhoneNumber("+16195550199"));
    assertThat(line.from()).isEqualTo(CallerAddress.of("+16195550142"));
  }

  @Test
  void anAgentsLegIsKnownByItsParentByTheAddressThatFailedOrByItsBrowser() {
    assertThat(new VoiceForm(Map.of("ParentCallSid", "CA1")).agentLeg()).isTrue();
    assertThat(failed("https://phone.acme.example/voice/offer/c/o", "+16195550111").agentLeg()).isTrue();
    assertThat(failed("", "client:maria").agentLeg()).isTrue();
    assertThat(failed("https://phone.acme.example/voice/turn/c/t", "+16195550142").agentLeg()).isFalse();
    assertThat(new VoiceForm(Map.of("Direction", "inbound", "From", "client:dana", "To", "client:main")).agentLeg()).isFalse();
  }

  @Test
  void aRecordingIsNamedByLettersAndDigitsOnly() {
    assertThat(recorded("7", "").recording()).contains(RECORDING);
    assertThat(new VoiceForm(Map.of("RecordingSid", "../Accounts")).recording()).isEmpty();
    assertThat(new VoiceForm(Map.of()).recording()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "-1, 0", "1e3, 0", "99999999999, 0", "'', 0"})
  void anOddLengthIsNone(String said, long seconds) {
    assertThat(new VoiceForm(Map.of("RecordingDuration", said)).recordingLength()).isEqualTo(Duration.ofSeconds(seconds));
  }

  private static VoiceForm recorded(String seconds, String digits) {
    return new VoiceForm(Map.of(
        "CallStatus", "in-progress", "RecordingUrl", RECORDING_URL, "RecordingSid", RECORDING, "RecordingDuration", seconds,
        "Digits", digits));
  }

  private static VoiceForm failed(String address, String to) {
    return new VoiceForm(Map.of("Direction", "outbound-api", "From", "+16195550199", "To", to, "ErrorUrl", address));
  }
}
