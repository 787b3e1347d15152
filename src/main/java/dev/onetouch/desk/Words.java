package dev.onetouch.desk;

import java.util.Locale;

/// Our enums as the API spells them.
final class Words {
  private Words() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
