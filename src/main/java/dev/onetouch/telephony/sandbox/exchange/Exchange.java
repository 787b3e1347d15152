package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.event.EventLog;
import dev.onetouch.telephony.sandbox.event.Stamp;
import dev.onetouch.telephony.sandbox.time.EventLoop;
import dev.onetouch.telephony.sandbox.time.Timer;
import dev.onetouch.telephony.sandbox.wire.Courier;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/// The parts of the telephone exchange, put together. Everything reached from here is used on the
/// carrier's thread only, except [Troubles] and [EventLog], which anybody may use.
public final class Exchange {

  private final EventLoop loop;
  private final EventLog log;
  private final Ids ids;
  private final ExchangeSettings settings;
  private final Troubles troubles;
  private final Lines lines;
  private final Browsers browsers;
  private final Dispatch dispatch;
  private final Fetcher fetcher;
  private final StatusReports reports;
  private final Legs legs;
  private final Alerting alerting;
  private final Rooms rooms;
  private final Recordings recordings;
  private final Book book = new Book();

  public Exchange(
      EventLoop loop, EventLog log, Ids ids, Courier courier, ExchangeSettings settings) {
    this.loop = loop;
    this.log = log;
    this.ids = ids;
    this.settings = settings;
    this.troubles = new Troubles(ids);
    this.lines = new Lines(settings.usualAnswering());
    this.browsers = new Browsers(this);
    CallParameters parameters = new CallParameters(settings.accountSid());
    this.dispatch = new Dispatch(this, courier);
    this.fetcher = new Fetcher(this, dispatch, parameters);
    this.reports = new StatusReports(this, dispatch, parameters);
    this.legs = new Legs(this, reports, courier::forget);
    this.alerting = new Alerting(this);
    this.rooms = new Rooms(this);
    this.recordings = new Recordings(this);
  }

  public Troubles troubles() {
    return troubles;
  }

  public Lines lines() {
    return lines;
  }

  public Browsers browsers() {
    return browsers;
  }

  /// The account's numbers and applications.
  public Book book() {
    return book;
  }

  public Recordings recordings() {
    return recordings;
  }

  public Rooms rooms() {
    return rooms;
  }

  public String accountSid() {
    return settings.accountSid();
  }

  public Ids ids() {
    return ids;
  }

  public Instant now() {
    return loop.now();
  }

  public void tell(Function<Stamp, CarrierEvent> event) {
    log.add(loop.now(), event);
  }

  ExchangeSettings settings() {
    return settings;
  }

  Dispatch dispatch() {
    return dispatch;
  }

  Fetcher fetcher() {
    return fetcher;
  }

  StatusReports reports() {
    return reports;
  }

  Legs legs() {
    return legs;
  }

  Alerting alerting() {
    return alerting;
  }

  Timer after(Duration delay, Runnable task) {
    return loop.after(delay, task);
  }

  void warn(String leg, int code, String sentence) {
    tell(stamp -> new CarrierEvent.Warned(stamp, leg, code, sentence));
  }

  void struck(String leg, Trouble trouble) {
    tell(stamp -> new CarrierEvent.TroubleStruck(stamp, leg, trouble.toString()));
  }
}
