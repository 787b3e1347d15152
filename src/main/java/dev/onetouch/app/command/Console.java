package dev.onetouch.app.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where a command prints what it was asked for, and where what went wrong. Both show each line at once.
public record Console(PrintWriter out, PrintWriter err) {

  public static Console ofThisProcess() {
    return new Console(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8));
  }
}
