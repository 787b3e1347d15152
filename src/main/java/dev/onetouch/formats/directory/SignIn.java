package dev.onetouch.formats.directory;

/// How an agent signs in. The hash is never the password itself.
///
/// @param passwordHash never said: what is on file stays; without one they are invited to set a password, or come by a
///     sign-in provider
public record SignIn(String email, Part<String> passwordHash) {

  /// Addresses and hashes stay out of logs.
  @Override
  public String toString() {
    return "SignIn[]";
  }
}
