package dev.onetouch.app.command;

/// What a script that called us may rely on.
final class ExitCode {
  static final int OK = 0;
  /// What we were given is wrong: settings, a file, a flow. What exactly was printed.
  static final int REFUSED = 1;
  static final int USAGE = 2;
  /// The world around is wrong: no database, a busy port.
  static final int ENVIRONMENT = 3;

  private ExitCode() {}
}
