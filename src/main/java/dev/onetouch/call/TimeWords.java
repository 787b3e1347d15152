package dev.onetouch.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Which of the times offered for a callback spoken words mean: "tomorrow, please".
final class TimeWords {
  private TimeWords() {}

  /// The key of the only time they can mean; empty when they mean none, or several.
  static String key(Progress call, List<Instant> times, String words) {
    List<String> meant = IntStream.range(0, times.size())
        .filter(i -> mean(call, times.get(i), words))
        .mapToObj(i -> Integer.toString(i + 1))
        .toList();
    return meant.size() == 1 ? meant.getFirst() : "";
  }

  private static boolean mean(Progress call, Instant time, String words) {
    LocalDate day = time.atZone(call.company().zone()).toLocalDate();
    long days = ChronoUnit.DAYS.between(call.at().atZone(call.company().zone()).toLocalDate(), day);
    if (CallbackTimes.soon(call, time)) {
      return HouseAnswers.says(call, words, "soon-words");
    }
    return days == 0 ? HouseAnswers.says(call, words, "today-words")
        : days == 1 && HouseAnswers.says(call, words, "tomorrow-words")
            || Hearer.says(words, day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(call.state().language())));
  }
}
