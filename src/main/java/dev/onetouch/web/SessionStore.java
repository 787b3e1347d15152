package dev.onetouch.web;

import java.time.Duration;
import java.util.Optional;

/// Sessions, by the digest of their token, on the database's clock. Nothing is kept in memory: a
/// session that was ended, or whose agent was disabled, is dead at once on every node.
///
/// Each method is one round trip and throws when the store cannot be asked; an outage is never "no
/// such session".
public interface SessionStore {

  /// @param absolute after which it ends whatever happens
  void open(String digest, String agent, Duration absolute);

  /// Whose session this is, when it was used within `idle`, opened within `absolute`, and its agent
  /// may still sign in. Counts as use.
  Optional<SignedIn> find(String digest, Duration idle, Duration absolute);

  /// Ending a session that is not there changes nothing.
  void end(String digest);
}
