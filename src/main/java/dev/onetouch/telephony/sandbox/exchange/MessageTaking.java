package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.Record;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.time.Timer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/// `<Record>`: after the beep, until a key, silence, the longest length or the end of the call.
/// When nobody said a word nothing was recorded, and the next verb follows.
final class MessageTaking implements Activity {

  private static final String BEEP = "twilio:beep";
  private static final Duration BEEP_LASTS = Duration.ofMillis(500);

  private final Run run;
  private final Exchange exchange;
  private final Record record;
  private final Recording recording;
  private final StringJoiner words = new StringJoiner(" ");
  private Timer silence = Timer.NONE;
  private Timer longest = Timer.NONE;
  private Duration said = Duration.ZERO;
  private boolean done;

  MessageTaking(Run run, Record record) {
    this.run = run;
    this.exchange = run.exchange();
    this.record = record;
    Subscription who =
        new Subscription(
            run.resolve(record.statusUrl()), record.statusMethod(), record.statusEvents());
    this.recording = exchange.recordings().begin(run.leg(), "", "RecordVerb", who);
  }

  void start() {
    if (record.playBeep()) {
      exchange.tell(stamp -> new CarrierEvent.AudioPlayed(stamp, run.leg().sid(), BEEP, BEEP_LASTS));
    }
    Duration timeout = Duration.ofSeconds(record.timeoutSeconds());
    exchange.tell(
        stamp -> new CarrierEvent.Listening(stamp, run.leg().sid(), "recording", timeout));
    longest = exchange.after(Duration.ofSeconds(record.maxLengthSeconds()), () -> finish(""));
    listen(Duration.ZERO);
    new FarEnd(exchange).recordingBegan(run.leg());
  }

  @Override
  public boolean records() {
    return !done;
  }

  @Override
  public void pressed(char key) {
    if (record.finishOnKey().indexOf(key) >= 0) {
      finish(String.valueOf(key));
    }
  }

  @Override
  public void spoken(String text, double confidence, Duration lasts) {
    words.add(text);
    said = Duration.between(recording.begun(), exchange.now()).plus(lasts);
    listen(lasts);
  }

  @Override
  public void stop(Stop why) {
    if (done) {
      return;
    }
    over();
    if (why == Stop.HUNG_UP && !said.isZero()) {
      run.askAndIgnore("record", record.action(), record.method(), heard("hangup"));
    }
  }

  private void listen(Duration speaking) {
    silence.cancel();
    if (record.timeoutSeconds() > 0) {
      Duration quiet = Duration.ofSeconds(record.timeoutSeconds());
      silence = exchange.after(speaking.plus(quiet), () -> finish(""));
    }
  }

  private void finish(String key) {
    if (done) {
      return;
    }
    over();
    if (said.isZero()) {
      run.next();
    } else {
      run.leave("record", record.action(), record.method(), heard(key));
    }
  }

  private void over() {
    done = true;
    silence.cancel();
    longest.cancel();
    Duration whole = Duration.between(recording.begun(), exchange.now());
    Duration trimmed = said.compareTo(whole) < 0 ? said : whole;
    exchange
        .recordings()
        .finish(recording, run.leg(), said.isZero() || record.trim() ? trimmed : whole);
    if (!said.isZero()) {
      new Transcription(exchange, run.leg(), recording, words.toString())
          .begin(run.resolve(record.transcribeUrl()));
    }
  }

  private Map<String, String> heard(String digits) {
    Map<String, String> all = new LinkedHashMap<>(recording.parameters(exchange));
    all.put("Digits", digits);
    return all;
  }
}
