package dev.onetouch.admin.company;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Links with which somebody sets their password, once. Noted in the audit trail. Throws
/// [dev.onetouch.switchboard.StoreUnavailable].
public interface Invitations {

  /// Makes one, in place of any before. Nothing for who is not there, has left, or has no e-mail address.
  ///
  /// @param digest of the link's token; the token itself is kept nowhere
  /// @return when it ends
  Optional<Instant> make(String agent, String digest, String by, Duration validity);

  Optional<Invited> find(String digest);

  /// Sets the password, ends the agent's sessions, and the link with them. Not for a link that was used or has ended.
  ///
  /// @return whether it was done
  boolean accept(String digest, String passwordHash);

  /// @param name full name
  record Invited(String name, String email, Instant expiresAt) {}
}
