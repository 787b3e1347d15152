package dev.onetouch.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What part of some bytes a browser asks for (RFC 9110, section 14). What is no range of bytes, or several, is answered with the
/// whole, as the standard allows.
sealed interface ByteRange {
  Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  record Whole() implements ByteRange {}

  /// @param last inclusive
  record Part(int first, int last) implements ByteRange {}

  /// Nothing of it is there.
  record Unsatisfiable() implements ByteRange {}

  static ByteRange of(Optional<String> header, int length) {
    Matcher one = ONE.matcher(header.orElse("").strip());
    if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return new Whole();
    }
    if (one.group(1).isEmpty()) {
      long suffix = Long.parseLong(one.group(2));
      return suffix == 0 || length == 0 ? new Unsatisfiable() : new Part((int) Math.max(0, length - suffix), length - 1);
    }
    long first = Long.parseLong(one.group(1));
    long last = one.group(2).isEmpty() ? length - 1L : Long.parseLong(one.group(2));
    if (!one.group(2).isEmpty() && last < first) {
      return new Whole();
    }
    return first >= length ? new Unsatisfiable() : new Part((int) first, (int) Math.min(last, length - 1L));
  }
}
