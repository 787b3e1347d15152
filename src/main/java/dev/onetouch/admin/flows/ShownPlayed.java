package dev.onetouch.admin.flows;

import dev.onetouch.admin.flows.KeptCalls.Played;
import dev.onetouch.web.Sentence;
import java.util.List;

/// What came of a kept test call, as the API shows it.
public record ShownPlayed(String id, String name, boolean passed, String why, List<Sentence> parts) {
  public static ShownPlayed of(Played played) {
    return new ShownPlayed(played.id(), played.name(), played.passed(), played.why(), Sentence.of(played.why()));
  }
}
