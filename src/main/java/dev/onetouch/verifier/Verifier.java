package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether a flow may go live. Total: any flow gets a verdict, in bounded time.
public final class Verifier {
  private Verifier() {}

  /// @param subflows every flow this one may reach, by id; more do no harm
  public static Verdict verify(Flow flow, Map<FlowId, Flow> subflows, Known known) {
    Survey survey = new Survey(flow, subflows, known);
    List<Finding> findings = new ArrayList<>();
    Set<List<Object>> told = new HashSet<>();
    for (Rule rule : Rules.ALL) {
      for (Finding finding : rule.findings(survey)) {
        // The same slip reached in several ways is one slip; the first call shown is the shortest.
        if (told.add(List.of(finding.rule(), finding.flow(), finding.step(), finding.message()))) {
          findings.add(finding);
        }
      }
    }
    findings.sort(inFileOrder(survey));
    boolean safe = findings.stream().noneMatch(finding -> finding.severity() == Severity.RED);
    return new Verdict(findings, new Measure(survey, safe).proof());
  }

  private static Comparator<Finding> inFileOrder(Survey survey) {
    List<FlowId> flows = List.copyOf(survey.flows().sequencedKeySet());
    return Comparator.<Finding>comparingInt(finding -> flows.indexOf(finding.flow()))
        .thenComparingInt(finding -> place(survey, finding.flow(), finding.step()))
        .thenComparing(Finding::severity);
  }

  private static int place(Survey survey, FlowId flow, StepId step) {
    Flow found = survey.flows().get(flow);
    return found == null ? 0 : List.copyOf(found.steps().sequencedKeySet()).indexOf(step);
  }
}
