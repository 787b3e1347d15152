package dev.onetouch.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What somebody who is signed in may do. The roles are disjoint: an administrator who also takes
/// calls has both.
public enum Role {
  /// Takes calls and works on cases.
  AGENT,
  /// Sees every team's cases.
  SUPERVISOR,
  /// Draws flows and keeps the directory; takes no calls.
  ADMINISTRATOR;

  public static final Set<Role> ANY = Set.of(values());

  /// The word in the directory file, the database and the API.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
