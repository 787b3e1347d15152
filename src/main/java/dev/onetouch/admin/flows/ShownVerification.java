package dev.onetouch.admin.flows;

import dev.onetouch.admin.flows.Judgement.Judged;
import dev.onetouch.admin.flows.Judgement.Slip;
import dev.onetouch.admin.flows.Judgement.Unreadable;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Told;
import dev.onetouch.verifier.Finding;
import dev.onetouch.verifier.Proof;
import dev.onetouch.verifier.SampleCall;
import dev.onetouch.verifier.Saying;
import dev.onetouch.verifier.Severity;
import dev.onetouch.web.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A judgement as the API shows it.
public record ShownVerification(
    boolean publishable,
    List<ShownFinding> findings,
    Optional<ShownProof> proof,
    List<String> unreachable,
    List<Slip> formatErrors) {
  private static final String UNREACHABLE = "unreachable-step";
  private static final String CALLER = "caller-";

  public record ShownFinding(
      String severity,
      String rule,
      String flow,
      String step,
      String pointer,
      String message,
      List<Sentence> parts,
      List<Line> sampleCall,
      List<String> path) {}

  /// @param parts of what happens; none for words of the flow's own
  public record Line(String who, String text, List<Sentence> parts, String step, String flow) {}

  public record ShownProof(OptionalInt keys, OptionalInt talkSeconds, OptionalInt silenceSeconds) {
    static ShownProof of(Proof proof) {
      return new ShownProof(
          proof.keysToPerson(), proof.talkSecondsBeforeOption(), proof.silenceSecondsBeforePerson());
    }
  }

  public static ShownVerification of(Judgement judgement) {
    return switch (judgement) {
      case Unreadable(List<Slip> slips) -> new ShownVerification(false, List.of(), Optional.empty(), List.of(), slips);
      case Judged judged -> new ShownVerification(
          judged.verdict().publishable(),
          judged.verdict().findings().stream().map(finding -> shown(finding, judged)).toList(),
          Optional.of(ShownProof.of(judged.verdict().proof())),
          judged.verdict().findings().stream()
              .filter(finding -> finding.rule().equals(UNREACHABLE) && finding.flow().equals(judged.flow().id()))
              .map(finding -> finding.step().value())
              .toList(),
          List.of());
    };
  }

  private static ShownFinding shown(Finding finding, Judged judged) {
    return new ShownFinding(
        finding.severity() == Severity.RED ? "error" : "warning",
        finding.rule(),
        finding.flow().value(),
        finding.step().value(),
        "/steps/" + finding.step(),
        finding.message(),
        Sayings.of(finding.told()),
        lines(finding.call(), judged),
        new CallPath(judged.flow()).of(finding));
  }

  /// Before each thing a caller does stands what they hear there.
  private static List<Line> lines(SampleCall call, Judged judged) {
    List<Line> lines = new ArrayList<>();
    for (SampleCall.Move move : call.moves()) {
      if (move.told().code().startsWith(CALLER)) {
        Optional<Flow> flow = move.flow().equals(judged.flow().id())
            ? Optional.of(judged.flow())
            : Optional.ofNullable(judged.subflows().get(move.flow()));
        flow.flatMap(one -> one.step(move.at()).flatMap(step -> Prompts.said(step, one)))
            .ifPresent(said -> lines.add(line("system", said, List.of(), move)));
      }
      lines.add(line(who(move.told()), move.words(), Sayings.of(move.told()), move));
    }
    return lines;
  }

  private static String who(Told told) {
    if (told.code().equals(Saying.HEARS.code())) {
      return "system";
    }
    return told.code().startsWith(CALLER) ? "caller" : "outside";
  }

  private static Line line(String who, String text, List<Sentence> parts, SampleCall.Move move) {
    return new Line(who, text, parts, move.at().value(), move.flow().value());
  }
}
