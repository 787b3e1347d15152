package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.Dial;
import dev.onetouch.telephony.sandbox.document.Noun;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.time.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// The winner of a `<Dial>` and the caller: first the winner hears its own document, if there is
/// one, and only when that ends are the two connected. A document that hangs up, or cannot be had,
/// connects nobody.
final class Connection implements RunEnd {

  private final Run run;
  private final Exchange exchange;
  private final Leg parent;
  private final Leg callee;
  private final Dial dial;
  private final Noun.Callee noun;
  private Optional<Recording> recording = Optional.empty();
  private Timer limit = Timer.NONE;
  private boolean bridged;
  private boolean apart;

  Connection(Run run, Dial dial, Leg callee, Noun.Callee noun) {
    this.run = run;
    this.exchange = run.exchange();
    this.parent = run.leg();
    this.callee = callee;
    this.dial = dial;
    this.noun = noun;
  }

  Leg callee() {
    return callee;
  }

  void begin() {
    MachineDetection.begin(exchange, callee, run, noun.options());
    String url = noun.options().url();
    if (url.isEmpty()) {
      bridge();
      return;
    }
    Run whisper = new Run(exchange, callee, Scope.WHISPER, this);
    callee.activity(whisper);
    whisper.follow(Source.of(run.resolve(url), noun.options().method()), "whisper", Map.of());
  }

  @Override
  public void ranOut() {
    callee.activity(Activity.IDLE);
    bridge();
  }

  @Override
  public void hungUp() {
    exchange.legs().hangUp(callee, LegStatus.COMPLETED, "whisper document");
  }

  @Override
  public void broken(int code) {
    exchange.legs().hangUp(callee, LegStatus.COMPLETED, "application error " + code);
  }

  /// What the action is told; without the time talked when the callee was taken elsewhere.
  DialResult result(boolean withTime) {
    Optional<Duration> talked =
        withTime ? Optional.of(callee.talked(exchange.now())) : Optional.empty();
    Map<String, String> recorded =
        recording.map(made -> made.parameters(exchange)).orElse(Map.of());
    return new DialResult(LegStatus.COMPLETED.wire(), callee.sid(), talked, bridged, recorded);
  }

  void over() {
    limit.cancel();
    if (bridged && !apart) {
      apart = true;
      exchange.tell(stamp -> new CarrierEvent.Unbridged(stamp, parent.sid(), callee.sid()));
      recording.ifPresent(made -> exchange.recordings().finish(made, parent));
    }
  }

  private void bridge() {
    bridged = true;
    exchange.legs().answer(parent);
    exchange.tell(stamp -> new CarrierEvent.Bridged(stamp, parent.sid(), callee.sid()));
    Duration longest = Duration.ofSeconds(dial.timeLimitSeconds());
    limit =
        exchange.after(
            longest, () -> exchange.legs().hangUp(callee, LegStatus.COMPLETED, "time limit"));
    if (dial.recorded()) {
      Subscription who =
          new Subscription(
              run.resolve(dial.recordingStatusUrl()), "POST", dial.recordingStatusEvents());
      recording = Optional.of(exchange.recordings().begin(parent, "", "DialVerb", who));
    }
  }
}
