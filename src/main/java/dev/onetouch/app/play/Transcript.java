package dev.onetouch.app.play;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What happened, line by line, with the time since the call began. Printed as it happens and kept.
public final class Transcript {
  private final PrintStream out;
  private final List<String> lines = new ArrayList<>();
  private Instant began = Instant.MIN;

  public Transcript(PrintStream out) {
    this.out = out;
  }

  void line(Instant at, String what, String words) {
    if (began.equals(Instant.MIN)) {
      began = at;
    }
    Duration since = Duration.between(began, at);
    add(String.format("%02d:%02d  %-9s %s", since.toMinutes(), since.toSecondsPart(), what, words).stripTrailing());
  }

  void remark(String words) {
    add("       -- " + words);
  }

  /// The last line: what came of it all.
  void end(String words) {
    add("       => " + words);
  }

  private void add(String line) {
    lines.add(line);
    out.println(line);
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }
}
