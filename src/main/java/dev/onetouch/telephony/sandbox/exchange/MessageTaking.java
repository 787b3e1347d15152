package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.Record;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.time.Timer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// `<Record>`: after the beep, until a key, silence, the longest length or the end of the call.
/// When nobody said a word nothing was recorded, and the next verb follows.
final class MessageTaking implements Activity {

  private final Run run;
  private final Exchange exchange;
  private final Record record;
  private final Recording recording;
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
    this.recording = exchange.recordings().begin(run.leg().sid(), "", "RecordVerb", who);
  }

  void start() {
    Duration timeout = Duration.ofSeconds(record.timeoutSeconds());
    exchange.tell(
        stamp -> new CarrierEvent.Listening(stamp, run.leg().sid(), "recording", timeout));
    longest = exchange.after(Duration.ofSeconds(record.maxLengthSeconds()), () -> finish(""));
    listen(Duration.ZERO);
  }

  @Override
  public void pressed(char key) {
    if (record.finishOnKey().indexOf(key) >= 0) {
      finish(String.valueOf(key));
    }
  }

  @Override
  public void spoken(String text, double confidence, Duration lasts) {
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
  }

  private Map<String, String> heard(String digits) {
    Map<String, String> all = new LinkedHashMap<>(recording.parameters(exchange));
    all.put("Digits", digits);
    return all;
  }
}
