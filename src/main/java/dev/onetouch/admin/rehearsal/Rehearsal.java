package dev.onetouch.admin.rehearsal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A test call as it was asked for.
///
/// @param at when the call comes in
/// @param start a step; empty for where the flow starts
/// @param language the caller's; empty for what the flow and the caller's record say
/// @param facts what is known when it begins
record Rehearsal(
    Caller caller,
    Instant at,
    String start,
    String language,
    Floor floor,
    Map<String, String> facts,
    List<Input> inputs) {
  Rehearsal {
    facts = Map.copyOf(facts);
    inputs = List.copyOf(inputs);
  }

  /// @param customer for a known caller; empty for somebody invented
  /// @param openCase whether somebody invented has one
  record Caller(Kind kind, String customer, boolean openCase) {}

  enum Kind {
    KNOWN,
    SHARED,
    UNKNOWN,
    WITHHELD;

    static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
    }
  }

  /// Who could be rung.
  enum Floor {
    EVERYBODY_FREE,
    OWNER_BUSY,
    OWNER_OFF,
    NOBODY;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
