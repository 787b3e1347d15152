package dev.onetouch.web;

import static dev.onetouch.web.Sentence.Known.of;

import dev.onetouch.web.Sentence.Known;
import java.util.List;

/// What a file may hold instead, where that is no matter of its schema. The first that fits counts.
final class AcceptedSentences {
  static final List<Known> ALL = List.of(
      of("takes-step", "the id of a step"),
      of("takes-step-or-return", "the id of a step, or return"),
      of("takes-languages-of", "a language of the flow: (.*)"),
      of("takes-min-below-max", "a min no more than the max"),
      of("takes-digits-by-keys", "digits only where input is digits or digits-or-speech"),
      of("takes-words-without", "words without it"),
      of("takes-key-once", "each key once in a menu"),
      of("takes-word-once", "each word once in a menu"),
      of("takes-question-once", "each question id once in a survey"),
      of("takes-answers", "one of its answers: (.*)"),
      of("takes-other-id", "another id: 'return' leads out of a subflow"),
      of("takes-own-id", "\"(.*)\", this flow's id, which stays"),
      of("takes-fixed-address",
          "an http or https address with a fixed host and no user or fragment; \\{fact\\} only in its "
              + "path and query"),
      of("takes-another-value", "another value"),
      of("takes-keys", "the keys (.*)"),
      of("takes-nested", "(JSON|YAML), nested at most (\\d+) deep"),
      of("takes-each-key-once", "each key once \\(the first is on line (\\d+)\\)"),
      of("takes-object", "an object"),
      of("takes-one-document", "one document in a file"),
      of("takes-value-itself", "the value itself, written out"),
      of("takes-no-tag", "a value without a tag"),
      of("takes-bytes", "(?:a file of )?at most (\\d+) bytes"),
      of("takes-utf8", "text in UTF-8"),
      of("takes-file-name", "the name of a file"),
      of("takes-readable", "a readable file"),
      of("takes-flow-itself", "the flow itself under the key flow"),
      of("takes-studio", "a Studio flow definition: an object with states, a list of widgets"),
      of("takes-widgets", "a list of 1 to (\\d+) widgets"),
      of("takes-widget", "a widget with a name and a type"),
      of("takes-name-once", "each name once"),
      of("takes-entry-once", "each (?:team|agent|customer|case|hours|number|flow) once"),
      of("takes-known", "the (?:id|number) of (?:a|an|opening) \\w+"),
      of("takes-new-key", "\"(.*)\" for (?:a|an|opening) \\w+ not on file yet"),
      of("takes-day-once", "each day once in a week"),
      of("takes-date-once", "each date once"),
      of("takes-team-or-agent", "the id of a team or an agent, in this file or on file"),
      of("takes-no-slots", "a sentence without slots"),
      of("takes-slots", "the slots (.*)"),
      of("takes-either-flow", "either file or flow, or id with remove: true"),
      of("takes-flows-id", "\"(.*)\", the flow's own id, or no id here"),
      of("takes-hand-over", "hand-over-to only beside remove: true"),
      of("takes-other-agent", "the id of another agent"),
      of("takes-address-once", "each address at one agent"),
      of("takes-one-password", "either password or password-hash"));

  private AcceptedSentences() {}
}
