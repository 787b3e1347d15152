package dev.onetouch.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which case a call is about.
public sealed interface CaseSelection {
  /// A case resolved less long ago than this reopens with its owner when the customer calls again.
  Duration REOPENS_WITHIN = Duration.ofDays(14);

  NewCase NEW = new NewCase();

  /// An unresolved case: the one last touched when there are several.
  record Existing(Case about) implements CaseSelection {}

  /// A case resolved a short while ago: it reopens when the call is answered.
  record Reopening(Case about) implements CaseSelection {}

  /// No case yet: whoever accepts the call opens and owns one.
  record NewCase() implements CaseSelection {}

  static CaseSelection among(List<Case> cases, Instant now) {
    return latest(cases.stream().filter(one -> one.status().unresolved()).toList())
        .<CaseSelection>map(Existing::new)
        .or(() -> latest(cases.stream().filter(one -> reopens(one, now)).toList()).map(Reopening::new))
        .orElse(NEW);
  }

  /// The case itself, when there is one.
  default Optional<Case> found() {
    return switch (this) {
      case Existing existing -> Optional.of(existing.about());
      case Reopening reopening -> Optional.of(reopening.about());
      case NewCase fresh -> Optional.empty();
    };
  }

  private static boolean reopens(Case one, Instant now) {
    return !one.status().unresolved() && one.statusSince().plus(REOPENS_WITHIN).isAfter(now);
  }

  private static Optional<Case> latest(List<Case> cases) {
    return cases.stream().max(Comparator.comparing(Case::lastContact).thenComparing(one -> one.number().digits()));
  }
}
