package dev.onetouch.numbering;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Reads a written number out.
final class Spelling {

  private Spelling() {}

  /// Each digit by itself, for a voice reads groups as quantities; a comma, which it pauses at, for whatever
  /// stands between the groups.
  static String ofGroups(String written) {
    return Arrays.stream(written.split("[^0-9]+"))
        .filter(group -> !group.isEmpty())
        .map(group -> String.join(" ", group.split("")))
        .collect(Collectors.joining(", "));
  }
}
