package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes down what was said in a message, some time after it was said. Too short or too long ones fail, as
/// they do with Twilio.
final class Transcription {

  private static final Duration TAKES = Duration.ofSeconds(10);
  private static final Duration SHORTEST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofSeconds(120);

  private final Exchange exchange;
  private final Leg leg;
  private final Recording recording;
  private final String words;

  Transcription(Exchange exchange, Leg leg, Recording recording, String words) {
    this.exchange = exchange;
    this.leg = leg;
    this.recording = recording;
    this.words = words;
  }

  void begin(String url) {
    if (!url.isEmpty()) {
      exchange.after(TAKES, () -> tell(url));
    }
  }

  private void tell(String url) {
    if (recording.isAbsent()) {
      return;
    }
    Optional<Trouble.TranscriptionFails> ordered =
        exchange.troubles().strike(Trouble.TranscriptionFails.class);
    ordered.ifPresent(trouble -> exchange.struck(leg.sid(), trouble));
    Duration lasts = recording.lasts(exchange.now());
    boolean done =
        ordered.isEmpty() && lasts.compareTo(SHORTEST) >= 0 && lasts.compareTo(LONGEST) <= 0;
    String sid = exchange.ids().next("TR");
    Map<String, String> all = new LinkedHashMap<>();
    all.put("RecordingSid", recording.sid());
    all.put("RecordingUrl", exchange.recordings().url(recording.sid()));
    all.put("TranscriptionSid", sid);
    all.put("TranscriptionStatus", done ? "completed" : "failed");
    all.put("TranscriptionText", done ? words : "");
    all.put("TranscriptionType", "fast");
    all.put("TranscriptionUrl", exchange.recordings().url(recording.sid()) + "/Transcriptions/" + sid);
    exchange.reports().tell(leg, "transcription", new Subscription(url, "POST", Set.of()), all);
  }
}
