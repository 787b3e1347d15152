package dev.onetouch.admin.flows;

import dev.onetouch.admin.flows.Judgement.Judged;
import java.util.List;

/// The company's own tests of a flow, played before it goes live.
@FunctionalInterface
public interface KeptCalls {

  /// What came of each with this flow, in the order of their names.
  List<Played> play(Judged flow);

  /// @param why what came instead of what was expected; empty when it passed
  record Played(String id, String name, String why) {
    public boolean passed() {
      return why.isEmpty();
    }
  }
}
