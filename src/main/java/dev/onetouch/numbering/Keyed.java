package dev.onetouch.numbering;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import dev.onetouch.caller.NumberPlan.Reason;
import java.util.regex.Pattern;

/// Which number a row of keys means in a country.
final class Keyed {

  /// The library's name for "it does not matter where".
  static final String NO_COUNTRY = "ZZ";

  /// Fewer digits are no number anywhere.
  private static final int SHORTEST_DIGITS = 3;

  /// The longest number of the world behind the longest international prefix.
  private static final int LONGEST_DIGITS = 20;

  private static final Pattern DIGITS = Pattern.compile("[0-9]*");

  /// The international prefix of most of the world, which people use where another one is right, too.
  private static final String USUAL_PREFIX = "00";

  private final PhoneNumberUtil plans;
  private final ShortNumberInfo shortNumbers = ShortNumberInfo.getInstance();

  Keyed(PhoneNumberUtil plans) {
    this.plans = plans;
  }

  sealed interface Meant {
    record Number(PhoneNumber number) implements Meant {}

    record Nothing(Reason reason) implements Meant {}
  }

  /// @param country where the telephone stands, as an ISO code
  Meant read(String keyed, String country) {
    if (!DIGITS.matcher(keyed).matches() || keyed.length() > LONGEST_DIGITS) {
      return new Meant.Nothing(Reason.NOT_A_NUMBER);
    }
    if (keyed.length() < SHORTEST_DIGITS || shortNumbers.isEmergencyNumber(keyed, country)) {
      return new Meant.Nothing(Reason.TOO_SHORT);
    }
    boolean noNationalNumber = plans.getCountryCodeForRegion(country) == NorthAmerica.COUNTRY_CODE;
    return noNationalNumber && keyed.startsWith(USUAL_PREFIX)
        ? whole("+" + keyed.substring(USUAL_PREFIX.length()), country)
        : whole(keyed, country);
  }

  /// @param written a plus sign and the whole number, or digits as keyed in the country
  Meant whole(String written, String country) {
    try {
      return meant(plans.parse(written, country), country);
    } catch (NumberParseException unreadable) {
      return new Meant.Nothing(
          switch (unreadable.getErrorType()) {
            case TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD -> Reason.TOO_SHORT;
            case INVALID_COUNTRY_CODE, NOT_A_NUMBER, TOO_LONG -> Reason.NOT_A_NUMBER;
          });
    }
  }

  private Meant meant(PhoneNumber number, String country) {
    String national = plans.getNationalSignificantNumber(number);
    return switch (plans.isPossibleNumberWithReason(number)) {
      case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> new Meant.Nothing(Reason.TOO_SHORT);
      case TOO_LONG, INVALID_LENGTH, INVALID_COUNTRY_CODE -> new Meant.Nothing(Reason.NOT_A_NUMBER);
      case IS_POSSIBLE -> {
        if (number.getCountryCode() == NorthAmerica.COUNTRY_CODE && !NorthAmerica.isNumber(national)) {
          yield new Meant.Nothing(Reason.NOT_A_NUMBER);
        }
        yield isShort(number, country)
            ? new Meant.Nothing(Reason.TOO_SHORT)
            : new Meant.Number(number);
      }
    };
  }

  // Where numbers may be very short, a helpline's are as long as a subscriber's.
  private boolean isShort(PhoneNumber number, String country) {
    return !plans.isValidNumber(number) && shortNumbers.isValidShortNumberForRegion(number, country);
  }
}
