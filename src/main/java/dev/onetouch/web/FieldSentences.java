package dev.onetouch.web;

import static dev.onetouch.web.Sentence.Known.of;

import dev.onetouch.web.Sentence.Known;
import java.util.List;

/// What is said of a field of a request's body or query.
final class FieldSentences {
  static final List<Known> ALL = List.of(
      of("missing", "is missing"),
      of("empty", "must not be empty"),
      of("too-long", "at most (\\d+) characters are taken, found (\\d+)"),
      of("too-many", "at most (\\d+) are taken, found (\\d+)"),
      of("too-many-steps", "at most (\\d+) steps are taken, found (\\d+)"),
      of("password-short", "at least (\\d+) characters are needed, found (\\d+)"),
      of("no-text", "expected text, found \\w+"),
      of("no-object", "expected an object, found \\w+"),
      of("object-expected", "A JSON object is expected."),
      of("no-number", "expected a number, found \\w+"),
      of("no-count", "expected a number from 0 up"),
      of("no-flag", "expected true or false, found \\w+"),
      of("no-list", "expected a list of at most (\\d+)"),
      of("no-texts", "expected a list of at most (\\d+) texts of at most (\\d+) characters"),
      of("one-of", "accepted are (.+); found '(.*)'"),
      of("unknown-field", "unknown field; known are (.+)"),
      of("bad-id", "letters, digits, '\\.', '_' and '-' are taken, the first a letter or digit"),
      of("no-step-id", "expected the id of a step"),
      of("no-keys", "expected digits, \\* and #"),
      of("no-time", "expected a time such as (\\S+)"),
      of("no-such-time", "expected a time such as \\S+; found '(.*)'"),
      of("no-wall-time", "expected a time such as \\S+, or an instant such as \\S+"),
      of("time-far", "expected a time from 1970 to 2199"),
      of("time-order", "must be before to"),
      of("no-hours-given", "expected the id of hours, or hours"),
      of("no-version-given", "a version's number or draft is expected"),
      of("step-gone", "there is no step (.+)"),
      of("customer-gone", "there is no such customer"),
      of("makes-no-sense", "(?:input \\d+: )?\"[a-z-]+\" makes no sense while .+"),
      of("reached-otherwise", "it was to reach [a-z-]+ and reached [a-z-]+"),
      of("missed-step", "it did not go through (.+), as it was to"),
      of("unreadable-now", "it cannot be read any more: .+"),
      of("invite-for-password", "Invite them to set a password."),
      of("sign-in-by-email", "accepted is \\{\"email\"\\}, or null; they set a password by an invitation"));

  private FieldSentences() {}
}
