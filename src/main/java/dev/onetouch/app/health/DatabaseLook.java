package dev.onetouch.app.health;

import java.util.List;

/// What one look at the database showed.
public sealed interface DatabaseLook {

  record Sound() implements DatabaseLook {}

  /// It answers, but would lose what it acknowledged, or takes no writes.
  record Unfit(List<String> reasons) implements DatabaseLook {
    public Unfit {
      reasons = List.copyOf(reasons);
    }
  }

  /// It does not answer. Trying again may help.
  record Lost(String why) implements DatabaseLook {}
}
