package dev.onetouch.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What happened in a world, as a number for comparing runs and, when somebody wants to read it, as
/// lines.
final class Trace {
  private final Agenda agenda;
  private final boolean readable;
  private final List<Line> lines = new ArrayList<>();
  private long hash = 17;

  record Line(String who, String word, String text) {}

  Trace(Agenda agenda, boolean readable) {
    this.agenda = agenda;
    this.readable = readable;
  }

  void note(String who, String what) {
    note(who, what, () -> what);
  }

  /// @param told what a reader sees instead; only made when somebody reads
  void note(String who, String what, Supplier<String> told) {
    hash = 31 * (31 * (31 * hash + agenda.nowMillis()) + who.hashCode()) + what.hashCode();
    if (readable) {
      lines.add(line(who, what, told.get()));
    }
  }

  long hash() {
    return hash;
  }

  /// The last lines about these, and about whom these mention.
  List<String> about(Set<String> subjects, int most) {
    List<String> told =
        lines.stream()
            .filter(line ->
                subjects.contains(line.who())
                    || subjects.stream().anyMatch(one -> mentions(line.text(), one)))
            .map(Line::text)
            .toList();
    return told.subList(Math.max(0, told.size() - most), told.size());
  }

  private static boolean mentions(String text, String subject) {
    int at = text.indexOf(subject);
    return at >= 0
        && (at + subject.length() == text.length()
            || !Character.isDigit(text.charAt(at + subject.length())));
  }

  /// Everything that happened, each kind once.
  Set<String> words() {
    return lines.stream().map(Line::word).collect(Collectors.toSet());
  }

  private Line line(String who, String word, String what) {
    return new Line(
        who, word, "%9.3f s  %-10s %s".formatted(agenda.nowMillis() / 1_000.0, who, what));
  }
}
