package dev.onetouch.cases;

import java.util.regex.Pattern;

/// A case's number: short digits that can be said and keyed.
public record CaseNumber(String digits) {
  public static final int MAX_DIGITS = 10;
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1," + MAX_DIGITS + "}");

  public CaseNumber {
    if (!DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException("a case number is 1 to " + MAX_DIGITS + " digits; found '" + digits + "'");
    }
  }

  @Override
  public String toString() {
    return digits;
  }
}
