package dev.onetouch.app;

import dev.onetouch.formats.directory.Directory;
import dev.onetouch.formats.directory.NumberEntry;
import dev.onetouch.formats.directory.Part;
import java.util.ArrayList;
import java.util.List;

/// What one administrator may not change alone where the company wants two: the way to the duty line, and what is recorded.
/// Whoever loads a file at the command line has the house's keys anyhow.
final class SecondPersonRule {
  private SecondPersonRule() {}

  /// A sentence for each change that needs a second person; none when there is no such change.
  static List<String> broken(Directory directory) {
    List<String> reasons = new ArrayList<>();
    if (said(directory.company().dutyLine()) || said(directory.company().dutyOwner())) {
      reasons.add("Changing the company's duty line needs two; load it at the command line.");
    }
    directory.numbers().stream()
        .filter(number -> said(number.dutyLine()))
        .map(NumberEntry::number)
        .forEach(number -> reasons.add(
            "Changing the duty line of " + number.e164() + " needs two; load it at the command line."));
    directory.flows().stream()
        .filter(flow -> flow.publish())
        .forEach(flow -> reasons.add(
            "Publishing the flow " + flow.id().value() + " may need two; publish it where flows are drawn."));
    return reasons;
  }

  private static boolean said(Part<?> part) {
    return !(part instanceof Part.Unsaid<?>);
  }
}
