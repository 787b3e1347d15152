package dev.onetouch;

import dev.onetouch.app.command.CommandLines;
import dev.onetouch.app.command.Console;
import dev.onetouch.app.command.Surroundings;

/// The command line.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(CommandLines.of(Surroundings.ofThisProcess(), Console.ofThisProcess()).execute(args));
  }
}
