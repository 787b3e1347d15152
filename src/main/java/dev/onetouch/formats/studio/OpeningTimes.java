package dev.onetouch.formats.studio;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A split that looks at the time is a question for the opening hours.
final class OpeningTimes {
  /// What the hours are called that the administrator has to give, or to choose others for.
  static final String HOURS = "office";

  private static final Set<String> TESTS = Set.of("is_before_time", "is_after_time", "is_before_date", "is_after_date");

  private OpeningTimes() {}

  static boolean asks(Widget split) {
    return split.ways().stream().flatMap(way -> way.conditions().stream()).anyMatch(OpeningTimes::ofTime)
        || split.text("input").contains("date:");
  }

  private static boolean ofTime(Widget.Test test) {
    return TESTS.contains(test.type()) || test.subject().contains("date:");
  }

  /// Open is usually drawn as what is after one time and before another; closed is then what matches nothing.
  static String open(Widget split) {
    return match(split, way -> way.conditions().stream().anyMatch(test -> test.type().startsWith("is_after")))
        .or(() -> match(split, _ -> true)).orElse("");
  }

  static String closed(Widget split) {
    String open = open(split);
    String otherwise = split.next("noMatch");
    return !otherwise.isEmpty() ? otherwise : match(split, way -> !way.next().equals(open)).orElse("");
  }

  private static Optional<String> match(Widget split, Predicate<Widget.Way> which) {
    return split.ways().stream().filter(way -> way.event().equals("match") && !way.next().isEmpty()).filter(which)
        .map(Widget.Way::next).findFirst();
  }
}
