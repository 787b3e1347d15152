package dev.onetouch.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;

/// Opens, finds and ends sessions. An open event stream counts as use, so a desk that waits for
/// calls stays signed in.
public final class Sessions {
  /// A session unused for this long is over: a closed laptop signs itself out.
  public static final Duration IDLE = Duration.ofHours(2);

  /// However busy, a session ends after this: longer than a shift, shorter than a day.
  public static final Duration ABSOLUTE = Duration.ofHours(12);

  private final SessionStore store;
  private final SecureRandom random;

  public Sessions(SessionStore store, SecureRandom random) {
    this.store = store;
    this.random = random;
  }

  SessionToken open(String agent) {
    SessionToken token = SessionToken.fresh(random);
    store.open(token.digest(), agent, ABSOLUTE);
    return token;
  }

  public Optional<SignedIn> find(SessionToken token) {
    return store.find(token.digest(), IDLE, ABSOLUTE);
  }

  void end(SessionToken token) {
    store.end(token.digest());
  }
}
