package dev.onetouch.call;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What spoken words answer to a question about how it went.
final class SurveyWords {
  private SurveyWords() {}

  /// @param answer "yes", "no", a number, or words that may be said as they stand
  static boolean mean(Progress call, String words, String answer) {
    return switch (answer) {
      case "yes" -> HouseAnswers.yesOrNo(call, words).equals("1");
      case "no" -> HouseAnswers.yesOrNo(call, words).equals("2");
      default -> answer.matches("[0-9]") ? answer.equals(firstNumber(call, words)) : Hearer.says(words, answer);
    };
  }

  /// "Four out of five" is a four.
  private static String firstNumber(Progress call, String words) {
    List<String> numbers = call.company().phrases().words(call.state().language(), "number-words");
    return Arrays.stream(Hearer.plain(words).split(" "))
        .flatMap(word -> IntStream.range(0, numbers.size())
            .filter(i -> word.equals(Integer.toString(i)) || word.equals(Hearer.plain(numbers.get(i))))
            .mapToObj(Integer::toString))
        .findFirst()
        .orElse("");
  }
}
