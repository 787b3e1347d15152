package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the REST API can do with calls. Calls ordered here wait for their turn at the account's
/// pace.
public final class CallDesk {

  private final Exchange exchange;
  private final Legs legs;
  private Instant nextTurn = Instant.MIN;

  public CallDesk(Exchange exchange) {
    this.exchange = exchange;
    this.legs = exchange.legs();
  }

  /// Queues a call.
  public Answer<LegView> create(CallOrder order) {
    if (legs.full()) {
      return Answer.refused(429, 10004, "Call concurrency limit exceeded");
    }
    return Answer.done(view(queue(order)));
  }

  Leg queue(CallOrder order) {
    LegStart start =
        new LegStart(
            exchange.ids().next("CA"),
            "",
            order.from(),
            order.to(),
            Direction.OUTBOUND_API,
            exchange.book().dialled(order.from()).map(OwnedNumber::sid).orElse(""),
            Map.of(),
            Map.of());
    OutgoingCall call = new OutgoingCall(exchange, order);
    Leg leg = legs.open(start, order.reports(), call);
    leg.queued(turn());
    exchange.after(leg.queued(), () -> call.dial(leg));
    return leg;
  }

  /// Sends an answered call elsewhere.
  public Answer<LegView> redirect(String sid, Source source) {
    return change(
        sid, leg -> leg.inProgress(), leg -> legs.redirect(leg, source, "redirected by rest"));
  }

  /// Ends a call that was not answered yet.
  public Answer<LegView> cancel(String sid) {
    return change(
        sid,
        leg -> !leg.answered(),
        leg -> legs.hangUp(leg, LegStatus.CANCELED, "canceled by rest"));
  }

  /// Ends a call whatever it is doing.
  public Answer<LegView> complete(String sid) {
    return change(sid, leg -> true, leg -> legs.hangUp(leg, LegStatus.CANCELED, "ended by rest"));
  }

  /// Changes where the end of a call is told.
  public Answer<LegView> reportTo(String sid, String url, String method) {
    Subscription who = new Subscription(url, method, java.util.Set.of("completed"));
    return change(sid, leg -> true, leg -> leg.reports(who));
  }

  /// Ends a call when this time has passed since its answer.
  public Answer<LegView> limit(String sid, Duration longest) {
    return change(
        sid,
        leg -> true,
        leg ->
            leg.limit(
                exchange.after(
                    longest.minus(leg.talked(exchange.now())),
                    () -> legs.hangUp(leg, LegStatus.CANCELED, "time limit"))));
  }

  public Optional<LegView> find(String sid) {
    return legs.find(sid).map(this::view);
  }

  /// Every call still known, newest first, as Twilio lists them.
  public List<LegView> all() {
    return legs.all().stream().map(this::view).toList().reversed();
  }

  private Answer<LegView> change(
      String sid,
      java.util.function.Predicate<Leg> allowed,
      java.util.function.Consumer<Leg> change) {
    Optional<Leg> found = legs.find(sid);
    if (found.isEmpty()) {
      return Answer.notFound("/Calls/" + sid + ".json");
    }
    Leg leg = found.get();
    if (leg.over() || !allowed.test(leg)) {
      return Answer.refused(
          400, 21220, "Call is " + leg.status().wire() + ". Cannot do what was asked.");
    }
    change.accept(leg);
    return Answer.done(view(leg));
  }

  private LegView view(Leg leg) {
    return LegView.of(leg, exchange.now());
  }

  private Duration turn() {
    Instant now = exchange.now();
    Instant mine = nextTurn.isAfter(now) ? nextTurn : now;
    nextTurn = mine.plusNanos((long) (1_000_000_000L / exchange.settings().callsPerSecond()));
    return Duration.between(now, mine);
  }
}
