package dev.onetouch.flow;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// One box of a flow: what an administrator means, never what a carrier does. The family is closed; a new kind stops the
/// build everywhere it is not handled.
///
/// Steps that listen carry their `person`: the connect step that `0`, a person-word, silence and wrong input lead to. They
/// cannot be constructed without it (P1, the first of its four nets).
public sealed interface Step {

  /// Says something and goes on.
  record Say(Prompt prompt, StepId next) implements Step {}

  /// Offers choices by key or word. At least one choice; each key once.
  record Menu(Prompt prompt, List<Choice> choices, StepId person) implements Step, Listening {
    public static final int MAX_CHOICES = 11;

    public Menu {
      choices = List.copyOf(choices);
      if (choices.isEmpty() || choices.size() > MAX_CHOICES) {
        throw new IllegalArgumentException("a menu needs 1 to " + MAX_CHOICES + " choices; found " + choices.size());
      }
      if (choices.stream().map(Choice::key).distinct().count() != choices.size()) {
        throw new IllegalArgumentException("a menu may use each key once");
      }
    }
  }

  /// Asks for one fact; skipped when the fact is known (P4). `sensitive` answers are never stored, logged or shown.
  record Ask(String fact, Input input, DigitCount digits, Prompt prompt, boolean sensitive, StepId next, StepId person)
      implements Step, Listening {
    public Ask {
      Names.require("fact", fact);
    }
  }

  /// Offers the flow's languages by key and by name in each; skipped when the customer's language is on file.
  record Language(StepId next, StepId person) implements Step, Listening {}

  /// Goes one way while these opening hours are open and another while they are closed.
  record Hours(String hours, StepId open, StepId closed) implements Step {}

  /// Takes the first way whose condition holds.
  record Branch(List<Way> ways, StepId otherwise) implements Step {
    public Branch {
      ways = List.copyOf(ways);
    }

    /// A condition and where it leads.
    public record Way(Condition when, StepId next) {}
  }

  /// Asks another system over HTTP and keeps parts of its JSON answer as facts.
  ///
  /// @param url address with `{fact}` slots, percent-encoded when filled
  /// @param keep fact name to JSON pointer (RFC 6901)
  record Fetch(String url, Map<String, String> keep, StepId ok, StepId failed) implements Step {
    public static final int MAX_KEPT = 20;

    public Fetch {
      keep = Map.copyOf(keep);
      if (keep.size() > MAX_KEPT) {
        throw new IllegalArgumentException("a fetch may keep at most " + MAX_KEPT + " facts; found " + keep.size());
      }
    }
  }

  /// Leads to a person by the ladder.
  ///
  /// @param team the team's id, empty when the flow names none
  /// @param after where the caller goes when the agent has hung up; [Optional#empty] ends the call
  record Connect(Target to, String team, List<String> skills, int ringSeconds, Optional<StepId> after) implements Step {
    public static final int MIN_RING_SECONDS = 5;
    public static final int MAX_RING_SECONDS = 60;
    public static final int USUAL_RING_SECONDS = 20;

    public Connect {
      skills = List.copyOf(skills);
      if (ringSeconds < MIN_RING_SECONDS || ringSeconds > MAX_RING_SECONDS) {
        throw new IllegalArgumentException(
            "ring-seconds must be " + MIN_RING_SECONDS + " to " + MAX_RING_SECONDS + "; found " + ringSeconds);
      }
    }
  }

  /// Runs another flow and goes on when that one reaches `return`.
  record SubFlow(FlowId flow, StepId next) implements Step {}

  /// Says the last words and ends the call; `0` works while they are spoken.
  record Goodbye(Prompt prompt) implements Step {}

  /// Offers a callback: whoever takes the offer confirms a number and chooses a time. A promise with an owner and a case
  /// number is made of it (P6).
  ///
  /// @param by whether the case's owner calls back, or whoever of the team
  /// @param team the team's id, empty when the flow names none
  /// @param instead where a caller goes who would rather not
  record Callback(Prompt prompt, Target by, String team, StepId next, StepId instead, StepId person)
      implements Step, Listening {}

  /// Takes a message for the case's owner or a team, after the caller has agreed to be recorded. Who would rather not be
  /// recorded is offered a callback.
  record Voicemail(Prompt prompt, Target to, String team, StepId next, StepId person) implements Step, Listening {}

  /// Asks up to three questions after a talk, by key or word. A customer is asked once a week at most; silence ends it.
  record Survey(List<Question> questions, StepId next, StepId person) implements Step, Listening {
    public static final int MAX_QUESTIONS = 3;

    public Survey {
      questions = List.copyOf(questions);
      if (questions.isEmpty() || questions.size() > MAX_QUESTIONS) {
        throw new IllegalArgumentException("a survey has 1 to " + MAX_QUESTIONS + " questions; found " + questions.size());
      }
      if (questions.stream().map(Question::id).distinct().count() != questions.size()) {
        throw new IllegalArgumentException("a survey may use each question id once");
      }
    }
  }

  /// One question of a survey.
  ///
  /// @param id the name under which answers are stored
  /// @param answers key to answer; `0` is not among the keys, for it means a person
  /// @param bad the answers that a supervisor hears of
  record Question(String id, Prompt prompt, Map<Character, String> answers, Set<String> bad) {
    public static final int MAX_ANSWERS = 9;

    public Question {
      Names.require("question id", id);
      answers = Collections.unmodifiableMap(new TreeMap<>(answers));
      bad = Set.copyOf(bad);
      if (answers.isEmpty() || !answers.keySet().stream().allMatch(key -> key >= '1' && key <= '9')) {
        throw new IllegalArgumentException("a question's answers have keys 1 to 9; found " + answers.keySet());
      }
    }
  }

  /// A step that waits for the caller.
  sealed interface Listening permits Menu, Ask, Language, Callback, Voicemail, Survey {
    StepId person();
  }

  /// Whom a connect step looks for first.
  enum Target {
    OWNER,
    TEAM
  }

  /// How an ask may be answered.
  enum Input {
    DIGITS,
    SPEECH,
    DIGITS_OR_SPEECH
  }

  /// How many digits an answer has. The least is 2, for `0` alone means a person.
  record DigitCount(int min, int max) {
    public static final int LEAST = 2;
    public static final int MOST = 32;

    public DigitCount {
      if (min < LEAST || max > MOST || min > max) {
        throw new IllegalArgumentException(
            "digits must be min " + LEAST + " or more, max " + MOST + " or less, and min no more than max; found min " + min
                + ", max " + max);
      }
    }
  }
}
