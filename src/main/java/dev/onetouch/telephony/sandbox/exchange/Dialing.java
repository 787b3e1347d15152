package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.Dial;
import dev.onetouch.telephony.sandbox.document.Noun;
import dev.onetouch.telephony.sandbox.document.Redirect;
import dev.onetouch.telephony.sandbox.time.Timer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `<Dial>` to people: everybody rings, the first leg that answers wins, voicemail included, and
/// the others are cut off before the winner has heard a word.
final class Dialing implements Activity, LegWatcher {

  /// What Twilio adds to every ring time.
  static final Duration ALWAYS_ADDED = Duration.ofSeconds(5);

  private final Run run;
  private final Exchange exchange;
  private final Leg parent;
  private final Dial dial;
  private final Deque<Noun.Callee> waiting = new ArrayDeque<>();
  private final Map<Leg, Noun.Callee> ringing = new LinkedHashMap<>();
  private Optional<Connection> connection = Optional.empty();
  private Timer ringTime = Timer.NONE;
  private String lastStatus = LegStatus.FAILED.wire();
  private String lastSid = "";
  private boolean over;

  Dialing(Run run, Dial dial) {
    this.run = run;
    this.exchange = run.exchange();
    this.parent = run.leg();
    this.dial = dial;
  }

  void start() {
    for (Noun noun : dial.nouns()) {
      if (noun instanceof Noun.Callee callee) {
        waiting.add(callee);
      }
    }
    if (waiting.isEmpty()) {
      exchange.warn(parent.sid(), 12200, "<Dial> names nobody");
    }
    callMore();
  }

  /// The caller's own keys: only the star means anything here.
  @Override
  public void pressed(char key) {
    if (key != '*' || !dial.hangupOnStar() || over) {
      return;
    }
    if (connection.isPresent()) {
      exchange.legs().hangUp(connection.get().callee(), LegStatus.CANCELED, "star");
    } else {
      lastStatus = LegStatus.CANCELED.wire();
      cutOff(List.copyOf(ringing.keySet()), LegStatus.CANCELED, "star");
      finish(unanswered());
    }
  }

  @Override
  public void answered(Leg callee) {
    Noun.Callee noun = ringing.remove(callee);
    if (over || noun == null) {
      exchange.legs().hangUp(callee, LegStatus.CANCELED, "too late");
      return;
    }
    ringTime.cancel();
    waiting.clear();
    connection = Optional.of(new Connection(run, dial, callee, noun));
    List<Leg> losers = List.copyOf(ringing.keySet());
    ringing.clear();
    cutOff(losers, LegStatus.CANCELED, "another answered");
    connection.get().begin();
  }

  @Override
  public void ended(Leg callee) {
    if (over) {
      return;
    }
    if (connection.filter(made -> made.callee() == callee).isPresent()) {
      finish(connection.get().result(true));
    } else if (ringing.remove(callee) != null) {
      lastStatus = callee.status().wire();
      lastSid = callee.sid();
      if (ringing.isEmpty()) {
        ringTime.cancel();
        callMore();
      }
    }
  }

  @Override
  public void taken(Leg callee) {
    if (!over && connection.filter(made -> made.callee() == callee).isPresent()) {
      finish(connection.get().result(false));
    }
  }

  @Override
  public void stop(Stop why) {
    if (over) {
      return;
    }
    boolean hungUp = why == Stop.HUNG_UP;
    LegStatus unanswered = LegStatus.CANCELED;
    List<Leg> callees = new ArrayList<>(ringing.keySet());
    lastStatus = unanswered.wire();
    lastSid = callees.isEmpty() ? lastSid : callees.getLast().sid();
    over = true;
    ringTime.cancel();
    String by = hungUp ? "caller" : "caller redirected";
    cutOff(callees, unanswered, by);
    connection.ifPresent(made -> exchange.legs().hangUp(made.callee(), unanswered, by));
    DialResult result = connection.map(made -> made.result(true)).orElseGet(this::unanswered);
    connection.ifPresent(Connection::over);
    if (!dial.action().isEmpty()) {
      run.askAndIgnore("dial action", dial.action(), dial.method(), result.parameters());
    } else if (!hungUp && run.following().orElse(null) instanceof Redirect redirect) {
      run.askAndIgnore("redirect", redirect.url(), redirect.method(), Map.of());
    }
  }

  /// Rings everybody, or in sequence the next one; nobody left means it is over.
  private void callMore() {
    while (!waiting.isEmpty() && !over) {
      Noun.Callee callee = waiting.removeFirst();
      boolean rings = call(callee);
      if (rings && dial.sequential()) {
        break;
      }
    }
    if (ringing.isEmpty()) {
      finish(unanswered());
    } else {
      Duration time = Duration.ofSeconds(dial.timeoutSeconds()).plus(ALWAYS_ADDED);
      ringTime = exchange.after(time, this::nobodyAnswered);
    }
  }

  private boolean call(Noun.Callee callee) {
    CallerShown shown = CallerShown.of(exchange, parent, dial, callee);
    if (!shown.allowed()) {
      exchange.warn(parent.sid(), 13214, "'" + shown.number() + "' may not be shown as the caller");
      return false;
    }
    if (exchange.legs().full()) {
      exchange.warn(parent.sid(), 10004, "more than " + Legs.MOST_LIVE + " calls at once");
      return false;
    }
    String url = run.resolve(callee.options().statusUrl());
    Subscription who =
        new Subscription(url, callee.options().statusMethod(), callee.options().statusEvents());
    LegStart start =
        new LegStart(
            exchange.ids().next("CA"),
            parent.sid(),
            shown.number(),
            callee.address(),
            Direction.OUTBOUND_DIAL,
            "",
            Map.of(),
            callee.parameters());
    Leg leg = exchange.legs().open(start, who, this);
    ringing.put(leg, callee);
    exchange.alerting().begin(leg);
    return true;
  }

  private void nobodyAnswered() {
    cutOff(List.copyOf(ringing.keySet()), LegStatus.NO_ANSWER, "rang out");
  }

  private void cutOff(List<Leg> callees, LegStatus status, String by) {
    callees.forEach(callee -> exchange.legs().hangUp(callee, status, by));
  }

  private DialResult unanswered() {
    return new DialResult(lastStatus, lastSid, Optional.empty(), false, Map.of());
  }

  private void finish(DialResult result) {
    if (over) {
      return;
    }
    over = true;
    ringTime.cancel();
    connection.ifPresent(Connection::over);
    if (dial.action().isEmpty()) {
      run.next();
    } else {
      run.leave("dial action", dial.action(), dial.method(), result.parameters());
    }
  }
}
