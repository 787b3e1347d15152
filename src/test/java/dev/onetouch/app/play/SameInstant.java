package dev.onetouch.app.play;

import java.util.ArrayList;
import java.util.List;

/// A transcript's lines, those of one instant in alphabetical order: which of two phones was first within an instant hangs on the
/// machine's speed, not on what we do.
final class SameInstant {
  private static final int TIME = "00:00".length();

  private SameInstant() {}

  static List<String> sorted(List<String> lines) {
    List<String> sorted = new ArrayList<>(lines);
    int from = 0;
    for (int to = 1; to <= sorted.size(); to++) {
      if (to == sorted.size() || !time(sorted.get(to)).equals(time(sorted.get(from)))) {
        sorted.subList(from, to).sort(null);
        from = to;
      }
    }
    return sorted;
  }

  /// A line without a time, such as a remark, stands where it stands.
  private static String time(String line) {
    return line.matches("\\d\\d:\\d\\d .*") ? line.substring(0, TIME) : line;
  }
}
