package dev.onetouch.web;

import static dev.onetouch.web.Sentence.Known.of;

import dev.onetouch.web.Sentence.Known;
import java.util.List;

/// What a file was found to hold. The first that fits counts.
final class FoundSentences {
  static final List<Known> ALL = List.of(
      of("found-no-step", "\"(.*)\", which is no step of this flow"),
      of("found-person-word", "\"(.*)\", where \"(.*)\" always means a person"),
      of("found-no-answer", "\"(.*)\", which is no answer to this question"),
      of("found-outside", "\"(.*)\", outside the folder of this file"),
      of("found-key-again", "the key \"?(.*?)\"? a second time"),
      of("found-question-again", "the question \"(.*)\" a second time"),
      of("found-entry-again", "the (?:team|agent|customer|case|hours|number|flow) \"(.*)\" a second time"),
      of("found-date-again", "the date (.*) a second time"),
      of("found-widget-again", "a second widget named \"(.*)\""),
      of("found-address-again", "an e-mail address a second time"),
      of("found-address-of", "the e-mail address of (.*)"),
      of("found-oneself", "the agent's own id"),
      of("found-removed",
          "the (?:team|agent|customer|case|hours|number|flow) \"(.*)\", which this file removes"),
      of("found-nowhere",
          "the (?:team|agent|customer|case|hours|number|flow) \"(.*)\", which is neither in this file "
              + "nor on file"),
      of("found-again", "\"(.*)\" a second time"),
      of("found-min-max", "min (\\d+) and max (\\d+)"),
      of("found-no-key", "no key \"(.*)\""),
      of("found-key", "the key \"(.*)\""),
      of("found-number", "the number (.*)"),
      of("found-null", "null"),
      of("found-flag", "true|false"),
      of("found-list", "a list of (\\d+)"),
      of("found-object-empty", "an object with no keys"),
      of("found-object", "an object with (.*)"),
      of("found-empty-file", "an empty file"),
      of("found-second-document", "a second document after the first"),
      of("found-anchor", "a YAML anchor or alias"),
      of("found-tag", "a YAML tag"),
      of("found-slip", "a slip in the writing"),
      of("found-end", "a file that ends too soon"),
      of("found-open-quote", "a quote that is not closed"),
      of("found-too-deep", "too many lists or objects within each other"),
      of("found-tab", "a tab where spaces are needed"),
      of("found-strange-character", "a character that may not stand here"),
      of("found-too-big", "a file too big to read"),
      of("found-not-utf8", "bytes that are not UTF-8"),
      of("found-no-file", "no such file"),
      of("found-unreadable", "a file that cannot be read \\((.*)\\)"),
      of("found-secret", "a text"),
      of("found-text", "\"(.*)\""));

  private FoundSentences() {}
}
