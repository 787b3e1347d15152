package dev.onetouch.web;

import java.util.Set;

/// Somebody whose session is alive.
///
/// @param agent their id in the directory
/// @param name their full name
public record SignedIn(String agent, String name, Set<Role> roles) {
  public SignedIn {
    roles = Set.copyOf(roles);
  }

  public boolean hasAny(Set<Role> wanted) {
    return roles.stream().anyMatch(wanted::contains);
  }
}
