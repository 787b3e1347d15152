package dev.onetouch.caller;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A telephone number in E.164 form, such as `+16195550142`.
///
/// The form alone is checked: whether the number exists, or is one of the spellings of a withheld number, is
/// [CallerAddress]'s question. `toString` is masked, so that a number reaches a log only by asking for
/// [#e164()].
public record PhoneNumber(String e164) {

  // Spelled out rather than \d, which other flags or engines widen to digits of every script.
  private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{6,14}");

  private static final int SHOWN_AT_START = 3;
  private static final int SHOWN_AT_END = 2;

  public PhoneNumber {
    if (!FORM.matcher(e164).matches()) {
      throw new IllegalArgumentException(
          "not a phone number in E.164 form, \"+\" and 7 to 15 digits: " + e164.length() + " characters");
    }
  }

  /// The number written in `text`, or nothing when it is written in any other way than E.164.
  public static Optional<PhoneNumber> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new PhoneNumber(text)) : Optional.empty();
  }

  /// For logs and for eyes that need not know: `+16*******42`.
  public String masked() {
    int hidden = e164.length() - SHOWN_AT_START - SHOWN_AT_END;
    return e164.substring(0, SHOWN_AT_START)
        + "*".repeat(hidden)
        + e164.substring(e164.length() - SHOWN_AT_END);
  }

  /// Digit by digit, so that a voice does not read billions: `1 6 1 9 5 5 5 0 1 4 2`.
  public String spoken() {
    return e164.chars().skip(1).mapToObj(Character::toString).collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    return masked();
  }
}
