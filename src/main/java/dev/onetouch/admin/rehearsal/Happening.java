package dev.onetouch.admin.rehearsal;

import dev.onetouch.call.Outcome;
import dev.onetouch.call.PersonReason;
import dev.onetouch.web.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What happens in a test call beside words: in English, and in parts for a page in another language.
///
/// @param parts the sentence; after it the reason, where there is one
public record Happening(String text, List<Sentence> parts) {
  public Happening {
    parts = List.copyOf(parts);
  }

  /// The sentences, each with its gaps in the order in which `with` fills them.
  enum Kind {
    RINGS("Rings for %s s: %s"),
    DUTY_LINE_RINGS("The duty line rings"),
    CALLBACK_PROMISED("A callback is promised for %s or soon after"),
    RECORDS("What the caller says is recorded"),
    MESSAGE_KEPT("The message is kept and becomes a task"),
    CASE_OPENED("A case is opened"),
    WAITS("The caller waits"),
    TALK("%s and the caller talk"),
    LOOK_UP_FAILS("The look-up fails"),
    BECOMES_TASK("Who gave up waiting becomes a task");

    private final String english;

    Kind(String english) {
      this.english = english;
    }

    Happening with(Object... facts) {
      return new Happening(english.formatted(facts) + ".", List.of(sentence(facts)));
    }

    /// @param why a reason the house wrote
    Happening because(String why, Object... facts) {
      Stream<Sentence> all = Stream.concat(Stream.of(sentence(facts)), Sentence.of(why).stream());
      return new Happening(english.formatted(facts) + " (" + why + ").", all.toList());
    }

    private Sentence sentence(Object... facts) {
      return new Sentence(code(), Stream.of(facts).map(String::valueOf).toList());
    }

    private String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private int gaps() {
      return english.split("%s", -1).length - 1;
    }
  }

  static Happening lookedFor(PersonReason reason) {
    return new Happening("A person is looked for: " + reason.word() + ".", List.of(new Sentence(code(reason), List.of())));
  }

  static Happening ended(Outcome outcome) {
    return new Happening("The call ends: " + outcome.word() + ".", List.of(new Sentence(code(outcome), List.of())));
  }

  private static String code(PersonReason reason) {
    return "person-" + reason.word();
  }

  private static String code(Outcome outcome) {
    return "ended-" + outcome.word();
  }

  /// How many gaps each has, by its code.
  public static SortedMap<String, Integer> gaps() {
    SortedMap<String, Integer> gaps = new TreeMap<>();
    Stream.of(Kind.values()).forEach(kind -> gaps.put(kind.code(), kind.gaps()));
    Stream.of(PersonReason.values()).forEach(reason -> gaps.put(code(reason), 0));
    Stream.of(Outcome.values()).forEach(outcome -> gaps.put(code(outcome), 0));
    return gaps;
  }
}
