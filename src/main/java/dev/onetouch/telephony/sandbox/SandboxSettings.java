package dev.onetouch.telephony.sandbox;

import dev.onetouch.telephony.sandbox.exchange.Answering;
import dev.onetouch.telephony.sandbox.exchange.Application;
import dev.onetouch.telephony.sandbox.exchange.OwnedNumber;
import dev.onetouch.telephony.sandbox.time.CarrierClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What a carrier is started with. Port 0 is a free one.
///
/// `seed` decides every identifier: two carriers with one seed give the same call sids, so whoever
/// keeps their calls from one start to the next needs another seed each time. `callsPerSecond` is
/// the pace of calls ordered by REST. `usualAnswering` is what a phone does that nobody set,
/// `playLasts` how long audio plays that nobody measured. `apiKeys` are further sign-ins to the
/// REST API, key to secret.
public record SandboxSettings(
    String host,
    int restPort,
    int controlPort,
    String accountSid,
    String authToken,
    Map<String, String> apiKeys,
    CarrierClock clock,
    long seed,
    double callsPerSecond,
    Answering usualAnswering,
    Duration playLasts,
    int eventsKept,
    List<OwnedNumber> numbers,
    List<Application> applications) {

  private static final int EVENTS_KEPT = 50_000;

  public SandboxSettings {
    apiKeys = Map.copyOf(apiKeys);
    numbers = List.copyOf(numbers);
    applications = List.copyOf(applications);
    if (callsPerSecond <= 0) {
      throw new IllegalArgumentException(
          "calls per second have to be more than 0, not " + callsPerSecond);
    }
  }

  /// This machine only, free ports, one call a second, phones that ring until somebody answers by
  /// hand.
  public static SandboxSettings of(
      String accountSid, String authToken, CarrierClock clock, long seed) {
    return new SandboxSettings(
        "127.0.0.1",
        0,
        0,
        accountSid,
        authToken,
        Map.of(),
        clock,
        seed,
        1,
        new Answering.Rings(),
        Duration.ofSeconds(10),
        EVENTS_KEPT,
        List.of(),
        List.of());
  }

  public SandboxSettings withPorts(int rest, int control) {
    return new SandboxSettings(
        host,
        rest,
        control,
        accountSid,
        authToken,
        apiKeys,
        clock,
        seed,
        callsPerSecond,
        usualAnswering,
        playLasts,
        eventsKept,
        numbers,
        applications);
  }

  public SandboxSettings withApiKeys(Map<String, String> keys) {
    return new SandboxSettings(
        host,
        restPort,
        controlPort,
        accountSid,
        authToken,
        keys,
        clock,
        seed,
        callsPerSecond,
        usualAnswering,
        playLasts,
        eventsKept,
        numbers,
        applications);
  }

  public SandboxSettings withCallsPerSecond(double pace) {
    return new SandboxSettings(
        host,
        restPort,
        controlPort,
        accountSid,
        authToken,
        apiKeys,
        clock,
        seed,
        pace,
        usualAnswering,
        playLasts,
        eventsKept,
        numbers,
        applications);
  }

  public SandboxSettings withLines(List<OwnedNumber> owned, List<Application> apps) {
    return new SandboxSettings(
        host,
        restPort,
        controlPort,
        accountSid,
        authToken,
        apiKeys,
        clock,
        seed,
        callsPerSecond,
        usualAnswering,
        playLasts,
        eventsKept,
        owned,
        apps);
  }
}
