package dev.onetouch.telephony.twilio.twiml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an attribute's value may be. Answers what is accepted when it is something else.
@FunctionalInterface
interface AttributeRule {
  Optional<String> accepted(String value);

  static AttributeRule anything() {
    return value -> Optional.empty();
  }

  static AttributeRule text(int maxCharacters) {
    return value ->
        unless(value.length() <= maxCharacters, "at most " + maxCharacters + " characters");
  }

  static AttributeRule oneOf(String... values) {
    List<String> accepted = List.of(values);
    return value -> unless(accepted.contains(value), "one of " + accepted);
  }

  static AttributeRule severalOf(String... values) {
    List<String> accepted = List.of(values);
    return value ->
        unless(accepted.containsAll(Arrays.asList(value.split(" "))), "one or more of " + accepted);
  }

  static AttributeRule number(int least, int most) {
    Pattern digits = Pattern.compile("[0-9]{1,9}");
    return value ->
        unless(
            digits.matcher(value).matches()
                && Integer.parseInt(value) >= least
                && Integer.parseInt(value) <= most,
            "a whole number from " + least + " to " + most);
  }

  static AttributeRule matching(String regex, String description) {
    Pattern pattern = Pattern.compile(regex);
    return value -> unless(pattern.matcher(value).matches(), description);
  }

  /// `http://`, `https://`, or a path of ours.
  static AttributeRule address() {
    return matching(
        "(https?://[^\\s/]+(/\\S*)?|/([^\\s/]\\S*)?)",
        "an http(s) URL, or a path that begins with /");
  }

  private static Optional<String> unless(boolean fine, String description) {
    return fine ? Optional.empty() : Optional.of(description);
  }
}
