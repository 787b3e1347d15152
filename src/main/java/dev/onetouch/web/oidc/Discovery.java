package dev.onetouch.web.oidc;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the provider's description of itself and remembers it. One question at a time, and after one in vain a pause:
/// people who press the button again and again are not what keeps a provider down.
final class Discovery {
  static final Duration FRESH = Duration.ofHours(1);

  /// A description this old still serves while the provider does not give a new one.
  static final Duration USABLE = Duration.ofHours(24);

  static final Duration PAUSE = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
  private static final String WELL_KNOWN = "/.well-known/openid-configuration";

  private final URI issuer;
  private final ProviderHttp http;
  private final InstantSource clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile Optional<Read> last = Optional.empty();
  private volatile Instant askAgainAt = Instant.MIN;

  Discovery(URI issuer, ProviderHttp http, InstantSource clock) {
    this.issuer = issuer;
    this.http = http;
    this.clock = clock;
  }

  private record Read(Endpoints endpoints, Instant at) {
    boolean youngerThan(Duration age, Instant now) {
      return at.plus(age).isAfter(now);
    }
  }

  /// @throws IOException when the provider is not known and cannot be asked
  Endpoints endpoints() throws IOException {
    Instant now = clock.instant();
    if (last.filter(read -> read.youngerThan(FRESH, now)).isEmpty()) {
      asking.lock();
      try {
        askIfDue(now);
      } finally {
        asking.unlock();
      }
    }
    return last.filter(read -> read.youngerThan(USABLE, now))
        .map(Read::endpoints)
        .orElseThrow(() -> new IOException(issuer + " has not said where it is reached"));
  }

  private void askIfDue(Instant now) {
    if (last.filter(read -> read.youngerThan(FRESH, now)).isPresent() || now.isBefore(askAgainAt)) {
      return;
    }
    try {
      String base = issuer.toString().replaceFirst("/$", "");
      last = Optional.of(new Read(Endpoints.read(http.get(URI.create(base + WELL_KNOWN)), issuer), now));
    } catch (IOException failed) {
      askAgainAt = clock.instant().plus(PAUSE);
      LOG.warn("The sign-in provider does not describe itself: {}", failed.getMessage());
    }
  }
}
