package dev.onetouch.numbering;

import java.util.Set;
import java.util.regex.Pattern;

/// What the numbering plan of country code 1 says and the library does not: it knows how long its numbers
/// are and which of them are given out, but a number may be real to us that is not given out (the 555-01xx
/// of examples), and costly without being listed.
final class NorthAmerica {

  static final int COUNTRY_CODE = 1;

  // Area code and exchange begin with 2 to 9, and an area code never ends in 11.
  private static final Pattern FORM = Pattern.compile("(?!.11)[2-9][0-9]{2}[2-9][0-9]{6}");

  private static final int AREA_DIGITS = 3;
  private static final int EXCHANGE_END = 6;

  /// 900 is premium rate; 700 belongs to whichever long-distance company carries the call, at its price.
  private static final Set<String> COSTLY_AREAS = Set.of("700", "900");

  /// The premium exchange of every area.
  private static final String COSTLY_EXCHANGE = "976";

  private NorthAmerica() {}

  static boolean isNumber(String national) {
    return FORM.matcher(national).matches();
  }

  static boolean isCostly(String national) {
    return COSTLY_AREAS.contains(national.substring(0, AREA_DIGITS))
        || national.substring(AREA_DIGITS, EXCHANGE_END).equals(COSTLY_EXCHANGE);
  }
}
