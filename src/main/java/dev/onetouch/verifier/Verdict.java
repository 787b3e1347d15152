package dev.onetouch.verifier;

import java.util.List;

/// What the verifier says of a flow.
///
/// @param findings in the order of the file: the flow's steps first, then its subflows'
public record Verdict(List<Finding> findings, Proof proof) {
  public Verdict {
    findings = List.copyOf(findings);
  }

  /// Whether the flow may go live. Yellow findings do not stand in its way.
  public boolean publishable() {
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.RED);
  }
}
