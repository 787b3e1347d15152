package dev.onetouch.telephony.sandbox.wire;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// How long the carrier waits for an answer and what it tries again: Twilio's connection overrides,
/// given as the fragment of an address (`#rc=2&rp=ct,rt,5xx&rt=4000`).
public record Patience(
    int retries, Set<String> retriedOn, Duration connect, Duration read, Duration total) {

  /// One retry, only when no connection came about; five seconds to connect, fifteen in all.
  public static final Patience USUAL =
      new Patience(
          1, Set.of("ct"), Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(15));

  private static final int MOST_RETRIES = 5;
  private static final int LONGEST_MS = 15_000;
  private static final int LONGEST_CONNECT_MS = 10_000;

  public Patience {
    retriedOn = Set.copyOf(retriedOn);
  }

  /// Reads a fragment; what cannot be read or lies outside Twilio's limits leaves the usual value.
  static Patience from(String fragment) {
    Patience patience = USUAL;
    for (String pair : fragment.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        patience = patience.with(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return patience;
  }

  boolean retries(String failure) {
    return retriedOn.contains(failure) || retriedOn.contains("all");
  }

  private Patience with(String name, String value) {
    return switch (name) {
      case "rp" -> new Patience(retries, policies(value), connect, read, total);
      case "rc" ->
          new Patience(whole(value, 0, MOST_RETRIES, retries), retriedOn, connect, read, total);
      case "ct" ->
          new Patience(retries, retriedOn, millis(value, LONGEST_CONNECT_MS, connect), read, total);
      case "rt" ->
          new Patience(retries, retriedOn, connect, millis(value, LONGEST_MS, read), total);
      case "tt" ->
          new Patience(retries, retriedOn, connect, read, millis(value, LONGEST_MS, total));
      default -> this;
    };
  }

  private static Set<String> policies(String value) {
    return Arrays.stream(value.split(",")).collect(Collectors.toSet());
  }

  private static Duration millis(String value, int most, Duration otherwise) {
    return Duration.ofMillis(whole(value, 100, most, (int) otherwise.toMillis()));
  }

  private static int whole(String value, int least, int most, int otherwise) {
    if (!value.matches("[0-9]{1,6}")) {
      return otherwise;
    }
    int number = Integer.parseInt(value);
    return number >= least && number <= most ? number : otherwise;
  }
}
