package dev.onetouch.telephony.sandbox;

import dev.onetouch.telephony.sandbox.control.ControlRoutes;
import dev.onetouch.telephony.sandbox.control.Desk;
import dev.onetouch.telephony.sandbox.event.EventLog;
import dev.onetouch.telephony.sandbox.exchange.Answer;
import dev.onetouch.telephony.sandbox.exchange.Application;
import dev.onetouch.telephony.sandbox.exchange.CallDesk;
import dev.onetouch.telephony.sandbox.exchange.Exchange;
import dev.onetouch.telephony.sandbox.exchange.ExchangeSettings;
import dev.onetouch.telephony.sandbox.exchange.Ids;
import dev.onetouch.telephony.sandbox.exchange.LegView;
import dev.onetouch.telephony.sandbox.exchange.Odds;
import dev.onetouch.telephony.sandbox.exchange.OwnedNumber;
import dev.onetouch.telephony.sandbox.exchange.Phones;
import dev.onetouch.telephony.sandbox.exchange.PlacedCall;
import dev.onetouch.telephony.sandbox.exchange.Trouble;
import dev.onetouch.telephony.sandbox.rest.RestServer;
import dev.onetouch.telephony.sandbox.rest.SignIn;
import dev.onetouch.telephony.sandbox.time.CarrierClock;
import dev.onetouch.telephony.sandbox.time.EventLoop;
import dev.onetouch.telephony.sandbox.wire.Courier;
import io.helidon.webserver.WebServer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/// A running sandbox carrier. Everything here may be called from any thread; each call is one thing
/// that happens at the carrier, and what follows from it happens as its clock allows.
public final class SandboxCarrier implements Desk, AutoCloseable {

  private final SandboxSettings settings;
  private final EventLoop loop;
  private final EventLog events;
  private final Exchange exchange;
  private final Courier courier;
  private final Phones phones;
  private final CallDesk calls;
  private final RestServer rest;
  private final WebServer control;

  private SandboxCarrier(SandboxSettings settings) {
    this.settings = settings;
    Ids ids = new Ids(new SplittableRandom(settings.seed()));
    this.loop = new EventLoop(settings.clock());
    this.events = new EventLog(settings.eventsKept());
    this.courier = new Courier(loop, settings.authToken(), () -> ids.next("ID"));
    ExchangeSettings own =
        new ExchangeSettings(
            settings.accountSid(),
            settings.callsPerSecond(),
            settings.usualAnswering(),
            settings.playLasts());
    this.exchange = new Exchange(loop, events, ids, courier, own);
    settings.numbers().forEach(exchange.book()::put);
    settings.applications().forEach(exchange.book()::put);
    this.phones = new Phones(exchange);
    this.calls = new CallDesk(exchange);
    SignIn signIn = new SignIn(settings.accountSid(), settings.authToken(), settings.apiKeys());
    this.rest = new RestServer(loop, exchange, signIn, settings.host(), settings.restPort());
    exchange.recordings().servedAt(rest.url());
    this.control =
        WebServer.builder()
            .host(settings.host())
            .port(settings.controlPort())
            .shutdownGracePeriod(Duration.ZERO)
            .connectionOptions(options -> options.tcpNoDelay(true))
            .routing(routing -> routing.register("/sandbox", controlRoutes()))
            .build();
  }

  /// Starts a carrier; it listens when this returns.
  public static SandboxCarrier start(SandboxSettings settings) {
    SandboxCarrier carrier = new SandboxCarrier(settings);
    carrier.loop.start();
    carrier.control.start();
    return carrier;
  }

  /// Where the control API listens, `/sandbox` included.
  public String controlUrl() {
    return "http://" + settings.host() + ":" + control.port() + "/sandbox";
  }

  /// The same routes, to be mounted in another server under `/sandbox`.
  public ControlRoutes controlRoutes() {
    return new ControlRoutes(this);
  }

  /// Adds a number to the account, or replaces the one with its sid.
  public void own(OwnedNumber number) {
    act(() -> exchange.book().put(number));
  }

  public void own(Application application) {
    act(() -> exchange.book().put(application));
  }

  /// The legs of one far end (`+1...`, `client:...`, `sip:...`) that are not over, oldest first.
  public List<LegView> legsAt(String farEnd) {
    return legs().stream()
        .filter(leg -> !leg.status().over() && leg.farEnd().equals(farEnd))
        .toList();
  }

  /// Work outside that belongs to the calls begins, such as what an answer set off: a manual clock
  /// stands still for it as it does for a webhook, until the returned deed says that it is done.
  public Runnable meanwhile() {
    act(loop::leftTheHouse);
    return () -> loop.returned(() -> {});
  }

  @Override
  public String accountSid() {
    return settings.accountSid();
  }

  @Override
  public String restUrl() {
    return rest.url();
  }

  @Override
  public CarrierClock clock() {
    return settings.clock();
  }

  @Override
  public EventLog events() {
    return events;
  }

  @Override
  public Answer<LegView> place(PlacedCall call) {
    return loop.ask(() -> phones.place(call));
  }

  @Override
  public Answer<LegView> press(String leg, String keys) {
    return loop.ask(() -> phones.press(leg, keys));
  }

  @Override
  public Answer<LegView> speak(String leg, String text, double confidence) {
    return loop.ask(() -> phones.speak(leg, text, confidence));
  }

  @Override
  public Answer<LegView> answer(String leg) {
    return loop.ask(() -> phones.answer(leg));
  }

  @Override
  public Answer<LegView> decline(String leg) {
    return loop.ask(() -> phones.decline(leg));
  }

  @Override
  public Answer<LegView> hangUp(String leg) {
    return loop.ask(() -> phones.hangUp(leg));
  }

  @Override
  public List<LegView> legs() {
    return loop.ask(() -> calls.all().reversed());
  }

  @Override
  public Optional<LegView> leg(String sid) {
    return loop.ask(() -> calls.find(sid));
  }

  @Override
  public <T> T at(Function<Exchange, T> deed) {
    return loop.ask(() -> deed.apply(exchange));
  }

  @Override
  public void order(Trouble trouble, Odds odds) {
    exchange.troubles().order(trouble, odds);
  }

  @Override
  public void calm() {
    exchange.troubles().calm();
  }

  @Override
  public void refuseConnections(boolean refuse) {
    rest.refuseConnections(refuse);
  }

  @Override
  public void close() {
    events.close();
    rest.close();
    control.stop();
    courier.close();
    loop.close();
  }

  private void act(Runnable what) {
    loop.ask(() -> {
      what.run();
      return true;
    });
  }
}
