package dev.onetouch.switchboard;

import java.util.Map;

/// Asks another system for facts. Answers within [#BUDGET] or fails; never throws and never retries.
public interface DataDip {
  java.time.Duration BUDGET = java.time.Duration.ofSeconds(2);

  /// @param url an absolute http or https address
  /// @param keep fact name to JSON pointer
  Result fetch(String url, Map<String, String> keep);

  sealed interface Result {
    /// The facts that were found; pointers that led nowhere are left out.
    record Found(Map<String, String> facts) implements Result {}

    /// @param why for the journal: no address, no secret
    record Failed(String why) implements Result {}
  }
}
