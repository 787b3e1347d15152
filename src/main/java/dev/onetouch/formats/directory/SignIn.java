package dev.onetouch.formats.directory;

/// How an agent signs in. The hash is never the password itself.
public record SignIn(String email, String passwordHash) {

  /// Addresses and hashes stay out of logs.
  @Override
  public String toString() {
    return "SignIn[]";
  }
}
