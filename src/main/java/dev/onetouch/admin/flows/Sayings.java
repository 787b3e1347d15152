package dev.onetouch.admin.flows;

import dev.onetouch.flow.Told;
import dev.onetouch.web.Sentence;
import java.util.List;

/// Sentences that know their own parts, as the API shows them.
public final class Sayings {
  private Sayings() {}

  public static List<Sentence> of(Told told) {
    return told.isEmpty() ? List.of() : List.of(new Sentence(told.code(), told.with()));
  }
}
