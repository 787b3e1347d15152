package dev.onetouch.telephony.sandbox;

import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.exchange.Answer;
import dev.onetouch.telephony.sandbox.exchange.Application;
import dev.onetouch.telephony.sandbox.exchange.LegView;
import dev.onetouch.telephony.sandbox.exchange.OwnedNumber;
import dev.onetouch.telephony.sandbox.exchange.PlacedCall;
import dev.onetouch.telephony.sandbox.time.ManualClock;
import dev.onetouch.telephony.sandbox.wire.Form;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// A carrier with a manual clock, one number and a tiny application behind it.
final class Town implements AutoCloseable {

  static final String ACCOUNT = "AC00000000000000000000000000000001";
  static final String TOKEN = "12345";
  static final String NUMBER = "+16195550199";
  static final String NUMBER_SID = "PN00000000000000000000000000000001";
  static final String APPLICATION = "AP00000000000000000000000000000001";
  static final String CALLER = "+16195550142";

  final ManualClock clock = new ManualClock(Instant.parse("2026-11-20T18:00:00Z"));
  final StubApplication app;
  final SandboxCarrier carrier;
  private final HttpClient http = HttpClient.newHttpClient();

  Town() {
    try {
      app = new StubApplication();
    } catch (IOException noPort) {
      throw new java.io.UncheckedIOException(noPort);
    }
    OwnedNumber number =
        OwnedNumber.at(
            NUMBER_SID, NUMBER, app.url("/voice"), app.url("/fallback"), app.url("/status"));
    Application browser =
        new Application(
            APPLICATION, "browser", app.url("/browser"), "POST", "", app.url("/status"));
    carrier =
        SandboxCarrier.start(
            SandboxSettings.of(ACCOUNT, TOKEN, clock, 7)
                .withLines(List.of(number), List.of(browser)));
  }

  /// Places a call and lets what is due happen.
  String call() {
    return call(PlacedCall.between(CALLER, NUMBER));
  }

  String call(PlacedCall placed) {
    String sid = done(carrier.place(placed)).sid();
    clock.settle();
    return sid;
  }

  void press(String leg, String keys) {
    done(carrier.press(leg, keys));
    clock.settle();
  }

  void say(String leg, String words) {
    done(carrier.speak(leg, words, 0.9));
    clock.settle();
  }

  void hangUp(String leg) {
    done(carrier.hangUp(leg));
    clock.settle();
  }

  void answer(String farEnd) {
    done(carrier.answer(at(farEnd).sid()));
    clock.settle();
  }

  void seconds(double seconds) {
    clock.advance(Duration.ofMillis((long) (seconds * 1000)));
  }

  /// The newest live leg of a far end.
  LegView at(String farEnd) {
    return carrier.legsAt(farEnd).getLast();
  }

  String status(String leg) {
    return carrier.leg(leg).orElseThrow().status().wire();
  }

  <E extends CarrierEvent> List<E> events(Class<E> kind) {
    return carrier.events().after(0).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<String> heard(String leg) {
    return events(CarrierEvent.WordsSaid.class).stream()
        .filter(said -> said.leg().equals(leg))
        .map(CarrierEvent.WordsSaid::text)
        .toList();
  }

  List<Integer> warnings() {
    return events(CarrierEvent.Warned.class).stream().map(CarrierEvent.Warned::code).toList();
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    return rest("POST", path, Form.encode(form));
  }

  HttpResponse<String> get(String path) {
    return rest("GET", path, "");
  }

  HttpResponse<String> rest(String method, String path, String body) {
    String basic = Base64.getEncoder().encodeToString((ACCOUNT + ":" + TOKEN).getBytes());
    return send(
        HttpRequest.newBuilder(
                URI.create(carrier.restUrl() + "/2010-04-01/Accounts/" + ACCOUNT + path))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(Duration.ofSeconds(20))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  HttpResponse<String> control(String method, String path, String json) {
    return send(
        HttpRequest.newBuilder(URI.create(carrier.controlUrl() + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  static LegView done(Answer<LegView> answer) {
    return switch (answer) {
      case Answer.Done<LegView> yes -> yes.value();
      case Answer.Refused<LegView> no -> throw new AssertionError(no.toString());
    };
  }

  @Override
  public void close() {
    carrier.close();
    app.close();
    http.close();
  }
}
