package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.time.Timer;
import java.time.Duration;
import java.util.Map;

/// A call ordered by REST: dialled when its turn comes, given its document when it is answered.
final class OutgoingCall implements LegWatcher {

  private final Exchange exchange;
  private final CallOrder order;
  private Timer ringTime = Timer.NONE;

  OutgoingCall(Exchange exchange, CallOrder order) {
    this.exchange = exchange;
    this.order = order;
  }

  void dial(Leg leg) {
    if (leg.over()) {
      return;
    }
    Duration longest = Duration.ofSeconds(order.timeoutSeconds()).plus(Dialing.ALWAYS_ADDED);
    ringTime =
        exchange.after(longest, () -> exchange.legs().hangUp(leg, LegStatus.NO_ANSWER, "rang out"));
    exchange.alerting().begin(leg);
  }

  @Override
  public void answered(Leg leg) {
    ringTime.cancel();
    leg.watcher(LegWatcher.NONE);
    Duration longest = Duration.ofSeconds(order.timeLimitSeconds());
    leg.limit(
        exchange.after(
            longest, () -> exchange.legs().hangUp(leg, LegStatus.COMPLETED, "time limit")));
    Detection detection = order.detection();
    if (detection.waitedFor()) {
      MachineDetection.await(exchange, leg, detection, () -> detected(leg));
      return;
    }
    if (detection.wanted()) {
      MachineDetection.tell(exchange, leg, detection);
    }
    begin(leg);
  }

  @Override
  public void ended(Leg leg) {
    ringTime.cancel();
  }

  private void detected(Leg leg) {
    if (leg.activity() == Activity.IDLE) {
      begin(leg);
    }
  }

  private void begin(Leg leg) {
    Run.callOn(exchange, leg).follow(order.source(), "answered call", Map.of());
  }
}
