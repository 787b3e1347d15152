package dev.onetouch.numbering;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/// What a call to a number costs, as far as its kind tells.
final class Tariff {

  private final PhoneNumberUtil plans;

  Tariff(PhoneNumberUtil plans) {
    this.plans = plans;
  }

  /// Whoever calls it pays for more than the call, or may.
  boolean isSpecial(PhoneNumber number) {
    boolean special =
        switch (plans.getNumberType(number)) {
          // Personal numbers follow a person at a price the person sets; pagers and mailboxes are no people.
          case PREMIUM_RATE, SHARED_COST, PERSONAL_NUMBER, PAGER, VOICEMAIL -> true;
          case FIXED_LINE, MOBILE, FIXED_LINE_OR_MOBILE, TOLL_FREE, VOIP, UAN, UNKNOWN -> false;
        };
    return special
        || number.getCountryCode() == NorthAmerica.COUNTRY_CODE
            && NorthAmerica.isCostly(plans.getNationalSignificantNumber(number));
  }

  /// Its digits tell no place: a company anywhere may answer it.
  boolean isNowhere(PhoneNumber number) {
    return switch (plans.getNumberType(number)) {
      case TOLL_FREE, PREMIUM_RATE, SHARED_COST, PERSONAL_NUMBER, VOIP, UAN -> true;
      case FIXED_LINE, MOBILE, FIXED_LINE_OR_MOBILE, PAGER, VOICEMAIL, UNKNOWN -> false;
    };
  }
}
