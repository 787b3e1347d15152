package dev.onetouch.telephony.twilio.voice;

import dev.onetouch.call.CallSignal;
import dev.onetouch.call.Line;
import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.telephony.LegStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What a genuine webhook's parameters say, in our own words. Anything odd becomes something plain: an unknown status is no
/// status, letters among the keys are dropped, long speech is cut.
final class VoiceForm {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]{1,64}");
  private static final int MAX_SPEECH_CHARACTERS = 1_000;
  private static final int MAX_KEYS = 64;
  private static final Set<String> ANSWERED = Set.of("completed", "answered");
  private static final Set<String> UNREACHABLE = Set.of("busy", "failed");

  private final Map<String, String> parameters;

  VoiceForm(Map<String, String> parameters) {
    this.parameters = Map.copyOf(parameters);
  }

  String value(String name) {
    return parameters.getOrDefault(name, "");
  }

  String leg() {
    return value("CallSid");
  }

  boolean legNamed() {
    return NAME.matcher(leg()).matches();
  }

  /// Between whom the call runs; empty when what was dialled is no number of ours to look up. A SIP address is dialled by
  /// the number in it.
  Optional<Line> line() {
    return CallerAddress.of(ours()).number()
        .map(dialled -> new Line(CallerAddress.of(theirs()), dialled, Attestation.of(value("StirVerstat"))));
  }

  /// The company's end of a caller's or a customer's leg.
  String ours() {
    return ordered() ? value("From") : value("To");
  }

  String theirs() {
    return ordered() ? value("To") : value("From");
  }

  /// Whether we had this leg dialled, out of band.
  boolean ordered() {
    return value("Direction").equals("outbound-api");
  }

  LegStatus status() {
    return switch (value("CallStatus")) {
      case "queued", "initiated" -> LegStatus.QUEUED;
      case "ringing" -> LegStatus.RINGING;
      case "in-progress" -> LegStatus.IN_PROGRESS;
      case "completed" -> LegStatus.COMPLETED;
      case "busy" -> LegStatus.BUSY;
      case "failed" -> LegStatus.FAILED;
      case "no-answer" -> LegStatus.NO_ANSWER;
      case "canceled" -> LegStatus.CANCELED;
      default -> LegStatus.UNCLEAR;
    };
  }

  boolean ended() {
    return status().ended();
  }

  boolean unreachable() {
    return UNREACHABLE.contains(value("CallStatus"));
  }

  /// Whether the leg was rung by us and is not a caller's. One we had dialled for an agent says so only by the address
  /// that failed, or by being a browser's.
  boolean agentLeg() {
    return !value("ParentCallSid").isEmpty()
        || value("ErrorUrl").contains(VoiceAddresses.OFFER)
        || ordered() && value("To").startsWith("client:");
  }

  /// Whether the carrier believes that a machine answered the leg. It is not asked about callers, and a doubt counts as
  /// somebody.
  boolean byMachine() {
    return value("AnsweredBy").startsWith("machine") || value("AnsweredBy").equals("fax");
  }

  /// The name of the recording this is about; nothing when it could not stand in an address.
  Optional<String> recording() {
    return Optional.of(value("RecordingSid")).filter(name -> NAME.matcher(name).matches());
  }

  Duration recordingLength() {
    String seconds = value("RecordingDuration");
    return seconds.matches("[0-9]{1,6}") ? Duration.ofSeconds(Integer.parseInt(seconds)) : Duration.ZERO;
  }

  CallSignal input(Instant at) {
    if (ended()) {
      return new CallSignal.CallerHungUp(at, !value("DialCallStatus").isEmpty() && !talked());
    }
    if (!value("DialCallStatus").isEmpty()) {
      return new CallSignal.DialEnded(at, talked());
    }
    String keys = keys();
    if (recordingOver()) {
      // A recording of no length is none: who said nothing has left no message.
      return recordingLength().isZero() ? new CallSignal.NothingHeard(at) : new CallSignal.RecordingEnded(at, keys);
    }
    if (!keys.isEmpty()) {
      return new CallSignal.KeysPressed(at, keys);
    }
    String speech = value("SpeechResult").strip();
    return speech.isEmpty()
        ? new CallSignal.NothingHeard(at)
        : new CallSignal.WordsSpoken(at, speech.substring(0, Math.min(speech.length(), MAX_SPEECH_CHARACTERS)));
  }

  private boolean recordingOver() {
    return !value("RecordingUrl").isEmpty();
  }

  String keys() {
    String keys = value("Digits").replaceAll("[^0-9*#]", "");
    return keys.substring(0, Math.min(keys.length(), MAX_KEYS));
  }

  /// A dial that "completed" may have ended at a refusal; whether the two were joined is said apart, when it is said.
  private boolean talked() {
    String bridged = value("DialBridged");
    return bridged.isEmpty() ? ANSWERED.contains(value("DialCallStatus")) : bridged.equalsIgnoreCase("true");
  }

  /// The same for the same parameters, whatever their order.
  String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(parameters).forEach((name, value) -> {
        digest.update((name.length() + ":" + name + value.length() + ":" + value).getBytes(StandardCharsets.UTF_8));
      });
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
