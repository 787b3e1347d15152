package dev.onetouch.telephony.sandbox.document;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which verbs and attributes Twilio knows, as its public SDK grammar lists them; for warnings
/// only.
final class Schema {

  private static final Set<String> VERBS =
      words(
          "Connect Dial Echo Enqueue Gather Hangup Leave Pause Pay Play Prompt Queue Record "
              + "Redirect Refer Reject Say Sms Start Stop");

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.ofEntries(
          entry("Say", "language loop voice"),
          entry("Play", "digits loop"),
          entry("Pause", "length"),
          entry(
              "Gather",
              "action actionOnEmptyResult bargeIn debug enhanced finishOnKey hints input language"
                  + " maxSpeechTime method numDigits partialResultCallback"
                  + " partialResultCallbackMethod profanityFilter speechModel speechTimeout"
                  + " timeout"),
          entry(
              "Dial",
              "action answerOnBridge callReason callerId events hangupOnStar method record "
                  + "recordingConfigurationId recordingStatusCallback recordingStatusCallbackEvent "
                  + "recordingStatusCallbackMethod recordingTrack referMethod referUrl ringTone "
                  + "sequential timeLimit timeout trim"),
          entry("Redirect", "method"),
          entry("Hangup", ""),
          entry("Reject", "reason"),
          entry(
              "Record",
              "action finishOnKey maxLength method playBeep recordingStatusCallback "
                  + "recordingStatusCallbackEvent recordingStatusCallbackMethod timeout transcribe "
                  + "transcribeCallback trim"),
          entry(
              "Number",
              "amdStatusCallback amdStatusCallbackMethod byoc machineDetection "
                  + "machineDetectionSilenceTimeout machineDetectionSpeechEndThreshold "
                  + "machineDetectionSpeechThreshold machineDetectionTimeout method phoneNumberSid "
                  + "sendDigits statusCallback statusCallbackEvent statusCallbackMethod url"),
          entry("Client", "method statusCallback statusCallbackEvent statusCallbackMethod url"),
          entry(
              "Sip",
              "amdStatusCallback amdStatusCallbackMethod machineDetection "
                  + "machineDetectionSilenceTimeout machineDetectionSpeechEndThreshold "
                  + "machineDetectionSpeechThreshold machineDetectionTimeout method password "
                  + "statusCallback statusCallbackEvent statusCallbackMethod url username"),
          entry(
              "Conference",
              "beep coach endConferenceOnExit eventCallbackUrl jitterBufferSize maxParticipants"
                  + " muted participantLabel record recordingStatusCallback"
                  + " recordingStatusCallbackEvent recordingStatusCallbackMethod region"
                  + " startConferenceOnEnter statusCallback statusCallbackEvent"
                  + " statusCallbackMethod trim waitMethod waitUrl"));

  private Schema() {}

  static Set<String> verbs() {
    return VERBS;
  }

  /// What an element may carry; empty for those this carrier does not play, whose attributes are
  /// not judged.
  static Set<String> attributes(String element) {
    return ATTRIBUTES.getOrDefault(element, Set.of());
  }

  static boolean judges(String element) {
    return ATTRIBUTES.containsKey(element);
  }

  private static Map.Entry<String, Set<String>> entry(String element, String names) {
    return Map.entry(element, words(names));
  }

  private static Set<String> words(String names) {
    return Arrays.stream(names.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
