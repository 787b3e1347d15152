package dev.onetouch.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A sentence of the house's own, taken apart, so that a page can say it in its reader's language. The house keeps its
/// sentences as it wrote them; which there are, stands here once more.
///
/// @param code which sentence it is; [#WORDS] for what people wrote, which nobody translates
/// @param with names, numbers and words of callers that fill its gaps, in the order the English has them
record Parts(String code, List<String> with) {
  static final String WORDS = "words";
  static final Parts NONE = new Parts(WORDS, List.of());

  /// The first that fits counts.
  private static final List<Map.Entry<String, Pattern>> SENTENCES = List.of(
      sentence("talked-just-now", "They talked with (.+) a moment ago"),
      sentence("owns-case", "(.+) owns the case"),
      sentence("stands-in-no-answer", "Standing in for (.+), who did not answer"),
      sentence("stands-in-busy", "Standing in for (.+), who is busy"),
      sentence("stands-in-off", "Standing in for (.+), who is off"),
      sentence("stands-in", "Standing in for (.+)"),
      sentence("longest-free", "Longest free in the team"),
      sentence("fits-best", "Free in the team, and fits language and skills best"),
      sentence("fits-best-elsewhere", "Free in another team, and fits language and skills best"),
      sentence("team-busy", "Nobody in the team is free"),
      sentence("asked-in", "(.+) asks you in"),
      sentence("you-called", "The call you asked for"),
      sentence("no-answer", "the customer did not answer"),
      sentence("no-answer-often", "the customer did not answer (\\d+) times"),
      sentence("called-first", "the customer called first"),
      sentence("reached", "we reached the customer"),
      sentence("called-in-vain", "Called back (\\d+) times without an answer"),
      sentence("gave-up", "Hung up while waiting for a person"),
      sentence("called-again", "Call (\\d+) about this case within seven days"),
      sentence("message", "A message of (\\d+) seconds was left"),
      sentence("message-nobody-there", "A message of (\\d+) seconds was left when nobody could be reached"),
      sentence("message-missing", "A message was left, and its recording is missing"),
      sentence("message-not-left", "Hung up without leaving the message they began"),
      sentence("surveyed", "Answered \"(.*)\" to \"(.*)\""),
      sentence("ask-what-went-wrong", "Ask what went wrong and put it right"),
      sentence("duty-line-silent", "The duty line did not answer"),
      sentence("resolved", "Resolved: (.*)"),
      sentence("reopened", "Reopened: (.*)"));

  /// What the house puts before what somebody wrote, when it keeps that as a note.
  private static final Set<String> NOTED = Set.of("resolved", "reopened");

  Parts {
    with = List.copyOf(with);
  }

  static Parts of(String text) {
    for (Map.Entry<String, Pattern> sentence : SENTENCES) {
      Matcher match = sentence.getValue().matcher(text);
      if (match.matches()) {
        return new Parts(sentence.getKey(), IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group).toList());
      }
    }
    return NONE;
  }

  /// A note is people's own words, but for those the house puts before them.
  static Parts ofNote(String text) {
    Parts parts = of(text);
    return NOTED.contains(parts.code) ? parts : NONE;
  }

  static Stream<String> codes() {
    return SENTENCES.stream().map(Map.Entry::getKey);
  }

  private static Map.Entry<String, Pattern> sentence(String code, String text) {
    return Map.entry(code, Pattern.compile(text, Pattern.DOTALL));
  }
}
