package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Every leg there is, and the steps of a leg's life; the last ended ones are kept to be asked
/// about.
final class Legs {

  static final int MOST_LIVE = 10_000;
  private static final int ENDED_KEPT = 5_000;

  private final Exchange exchange;
  private final StatusReports reports;
  private final Consumer<String> forgotten;
  private final Map<String, Leg> legs = new LinkedHashMap<>();
  private final Deque<String> ended = new ArrayDeque<>();

  Legs(Exchange exchange, StatusReports reports, Consumer<String> forgotten) {
    this.exchange = exchange;
    this.reports = reports;
    this.forgotten = forgotten;
  }

  boolean full() {
    return legs.size() - ended.size() >= MOST_LIVE;
  }

  Optional<Leg> find(String sid) {
    return Optional.ofNullable(legs.get(sid));
  }

  Collection<Leg> all() {
    return List.copyOf(legs.values());
  }

  List<Leg> live() {
    return legs.values().stream().filter(leg -> !leg.over()).toList();
  }

  Leg open(LegStart start, Subscription subscription, LegWatcher watcher) {
    Leg leg = new Leg(start, exchange.now(), subscription, watcher);
    legs.put(leg.sid(), leg);
    exchange.tell(stamp ->
        new CarrierEvent.LegStarted(
            stamp,
            leg.sid(),
            start.parent(),
            start.from(),
            start.to(),
            start.direction().wire(),
            start.parameters()));
    return leg;
  }

  void initiated(Leg leg) {
    leg.status(LegStatus.INITIATED);
    reports.report(leg, "initiated");
  }

  void ringing(Leg leg) {
    leg.status(LegStatus.RINGING);
    exchange.tell(stamp -> new CarrierEvent.Ringing(stamp, leg.sid(), leg.farEnd()));
    reports.report(leg, "ringing");
  }

  /// The far end (or, inbound, the application) picks up; a leg already answered or over stays as
  /// it is.
  void answer(Leg leg) {
    if (leg.over() || leg.answered()) {
      return;
    }
    leg.status(LegStatus.IN_PROGRESS);
    leg.answeredAt(exchange.now());
    exchange.tell(stamp -> new CarrierEvent.Answered(stamp, leg.sid()));
    reports.report(leg, "answered");
    leg.watcher().answered(leg);
  }

  /// Ends a leg the way its state allows: completed when it was answered, otherwise as given.
  void hangUp(Leg leg, LegStatus unanswered, String by) {
    end(leg, leg.answered() ? LegStatus.COMPLETED : unanswered, by);
  }

  /// Ends a leg; what is already over stays as it is.
  void end(Leg leg, LegStatus status, String by) {
    if (leg.over()) {
      return;
    }
    leg.status(status);
    leg.endedAt(exchange.now());
    leg.limit(dev.onetouch.telephony.sandbox.time.Timer.NONE);
    exchange.tell(stamp ->
        new CarrierEvent.HungUp(stamp, leg.sid(), status.wire(), by, leg.talked(exchange.now())));
    Activity activity = leg.activity();
    leg.activity(Activity.IDLE);
    activity.stop(Stop.HUNG_UP);
    reports.report(leg, "completed");
    LegWatcher watcher = leg.watcher();
    leg.watcher(LegWatcher.NONE);
    watcher.ended(leg);
    keepFew(leg);
  }

  /// Takes an answered leg away from whatever it is doing and gives it a document of its own.
  void redirect(Leg leg, Source source, String purpose) {
    Activity activity = leg.activity();
    leg.activity(Activity.IDLE);
    activity.stop(Stop.REDIRECTED);
    LegWatcher watcher = leg.watcher();
    leg.watcher(LegWatcher.NONE);
    watcher.taken(leg);
    Run.callOn(exchange, leg).follow(source, purpose, Map.of());
  }

  private void keepFew(Leg leg) {
    ended.addLast(leg.sid());
    if (ended.size() > ENDED_KEPT) {
      String oldest = ended.removeFirst();
      legs.remove(oldest);
      forgotten.accept(oldest);
    }
  }
}
