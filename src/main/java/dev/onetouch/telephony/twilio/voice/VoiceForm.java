package dev.onetouch.telephony.twilio.voice;

import dev.onetouch.call.CallSignal;
import dev.onetouch.call.Line;
import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.CallerAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What a genuine webhook's parameters say, in our own words. Anything odd becomes something plain: an unknown status is no
/// status, letters among the keys are dropped, long speech is cut.
final class VoiceForm {
  private static final int MAX_SPEECH_CHARACTERS = 1_000;
  private static final int MAX_KEYS = 64;
  private static final Set<String> TERMINAL = Set.of("completed", "busy", "failed", "no-answer", "canceled");
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
    return leg().matches("[A-Za-z0-9]{1,64}");
  }

  /// Between whom the call runs; empty when what was dialled is no number of ours to look up. A SIP address is dialled by
  /// the number in it.
  Optional<Line> line() {
    return CallerAddress.of(value("To")).number()
        .map(dialled -> new Line(CallerAddress.of(value("From")), dialled, Attestation.of(value("StirVerstat"))));
  }

  boolean ended() {
    return TERMINAL.contains(value("CallStatus"));
  }

  boolean unreachable() {
    return UNREACHABLE.contains(value("CallStatus"));
  }

  /// Whether the leg was rung by us and is not a caller's.
  boolean agentLeg() {
    return !value("ParentCallSid").isEmpty();
  }

  CallSignal input(Instant at) {
    if (ended()) {
      return new CallSignal.CallerHungUp(at);
    }
    if (!value("DialCallStatus").isEmpty()) {
      return new CallSignal.DialEnded(at, talked());
    }
    String keys = keys();
    if (!keys.isEmpty()) {
      return new CallSignal.KeysPressed(at, keys);
    }
    String speech = value("SpeechResult").strip();
    return speech.isEmpty()
        ? new CallSignal.NothingHeard(at)
        : new CallSignal.WordsSpoken(at, speech.substring(0, Math.min(speech.length(), MAX_SPEECH_CHARACTERS)));
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
