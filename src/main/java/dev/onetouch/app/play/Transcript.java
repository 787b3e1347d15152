package dev.onetouch.app.play;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What happened, line by line, with the time since the call began, or since the last hour or day that is named between the
/// lines. Printed as it happens and kept.
public final class Transcript {
  /// After a longer pause the time of day is named, and counting begins anew.
  private static final Duration PAUSE = Duration.ofMinutes(5);
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

  private final PrintStream out;
  private final List<String> lines = new ArrayList<>();
  private final ZoneId zone;
  private Instant began = Instant.MIN;
  private Instant last = Instant.MIN;

  /// @param zone the company's
  public Transcript(PrintStream out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
  }

  void line(Instant at, String what, String words) {
    reached(at);
    last = at;
    Duration since = Duration.between(began, at);
    add(String.format("%02d:%02d  %-9s %s", since.toMinutes(), since.toSecondsPart(), what, words).stripTrailing());
  }

  /// Time went by until then.
  void reached(Instant at) {
    if (began.equals(Instant.MIN)) {
      began = at;
      last = at;
    } else if (last.plus(PAUSE).isBefore(at)) {
      remark(MOMENT.format(at.atZone(zone)));
      began = at;
      last = at;
    }
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
