package dev.onetouch.app.command;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.formats.PhraseFiles;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.verifier.Finding;
import dev.onetouch.verifier.Known;
import dev.onetouch.verifier.SampleCall;
import dev.onetouch.verifier.Verdict;
import dev.onetouch.verifier.Verifier;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `verify`: the publish gate on the command line.
@Command(
    name = "verify",
    description = "Says whether a flow may go live, and shows the call that would strand.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Console console;

  @Parameters(paramLabel = "FLOW", arity = "1..*", description = "A flow file; further ones are the subflows it calls.")
  private List<Path> files = List.of();

  VerifyCommand(Surroundings surroundings, Console console) {
    this.surroundings = surroundings;
    this.console = console;
  }

  @Override
  public Integer call() {
    // Made here and not with the command line, for which every start would wait.
    FlowFormat format = new FlowFormat(PhraseFiles.shipped());
    Map<FlowId, Flow> flows = new HashMap<>();
    Optional<Flow> first = Optional.empty();
    for (Path file : files) {
      Optional<Flow> flow = read(format, file);
      if (flow.isEmpty()) {
        return ExitCode.REFUSED;
      }
      first = first.or(() -> flow);
      flow.ifPresent(one -> flows.put(one.id(), one));
    }
    return first.map(flow -> judge(flow, flows)).orElse(ExitCode.REFUSED);
  }

  private Optional<Flow> read(FlowFormat format, Path file) {
    Reading<SourceFile> source = SourceFile.load(file.toString(), surroundings.directory().resolve(file));
    return switch (source) {
      case Reading.Refused<SourceFile>(List<Refusal> refusals) -> refused(refusals);
      case Reading.Done<SourceFile>(SourceFile text) -> switch (format.read(text)) {
        case Reading.Refused<Flow>(List<Refusal> refusals) -> refused(refusals);
        case Reading.Done<Flow>(Flow flow) -> Optional.of(flow);
      };
    };
  }

  private Optional<Flow> refused(List<Refusal> refusals) {
    refusals.forEach(console.err()::println);
    return Optional.empty();
  }

  private int judge(Flow flow, Map<FlowId, Flow> flows) {
    Verdict verdict = Verifier.verify(flow, flows, Known.ANYTHING);
    verdict.findings().forEach(this::print);
    console.out().println(verdict.proof());
    console.out().println(flow.id() + (verdict.publishable() ? " may go live" : " may not go live"));
    return verdict.publishable() ? ExitCode.OK : ExitCode.REFUSED;
  }

  private void print(Finding finding) {
    console.out().println(
        finding.severity() + "  " + finding.flow() + "/" + finding.step() + "  " + finding.rule() + ": " + finding.message());
    for (SampleCall.Move move : finding.call().moves()) {
      console.out().println("       " + move.at() + ": " + move.words());
    }
  }
}
