package dev.onetouch.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /// A step that waits for the caller.
  sealed interface Listening permits Menu, Ask, Language {
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
