package dev.onetouch.datadip;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// Stops asking a host that is down, so that its callers do not each wait the whole budget for nothing. After
/// [#FAILURES_IN_A_ROW] a host is left alone for [#PAUSE]; then one dip tries, and the others wait for
/// what it finds.
final class HostBreakers {
  static final int FAILURES_IN_A_ROW = 5;
  static final Duration PAUSE = Duration.ofSeconds(10);

  /// Part of a host's name may be what a caller keyed, so the memory is bounded.
  static final int MAX_HOSTS = 1_000;

  private final InstantSource clock;
  private final Map<String, Failures> failing =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MAX_HOSTS;
        }
      };

  HostBreakers(InstantSource clock) {
    this.clock = clock;
  }

  synchronized boolean lets(String host) {
    Failures failures = failing.get(host);
    if (failures == null || failures.inARow < FAILURES_IN_A_ROW) {
      return true;
    }
    Instant now = clock.instant();
    // A clock set back must not turn ten seconds into hours.
    boolean paused = !now.isBefore(failures.last) && now.isBefore(failures.last.plus(PAUSE));
    if (!paused) {
      failing.put(host, new Failures(failures.inARow, now));
    }
    return !paused;
  }

  synchronized void failed(String host) {
    Failures before = failing.get(host);
    failing.put(host, new Failures(before == null ? 1 : before.inARow + 1, clock.instant()));
  }

  synchronized void answered(String host) {
    failing.remove(host);
  }

  private record Failures(int inARow, Instant last) {}
}
