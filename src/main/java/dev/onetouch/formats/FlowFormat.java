package dev.onetouch.formats;

import dev.onetouch.call.Phrases;
import dev.onetouch.flow.Flow;
import dev.onetouch.formats.schema.Shape;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.formats.source.Spot;
import dev.onetouch.formats.source.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The flow file, format 1: JSON or YAML in, JSON out. What is written reads back as an equal flow.
///
/// A flow that reads is well formed, no more: whether it keeps P1 is the verifier's question. Safe for use by
/// many threads.
public final class FlowFormat {
  private final Phrases phrases;

  /// @param phrases tell the words that always mean a person, per language
  public FlowFormat(Phrases phrases) {
    this.phrases = phrases;
  }

  public Reading<Flow> read(SourceFile file) {
    List<Refusal> refusals = new ArrayList<>();
    Optional<Spot> tree = TreeReader.read(file, refusals);
    if (tree.isEmpty()) {
      return Reading.refused(refusals);
    }
    return read(tree.get(), refusals);
  }

  /// As [#read(SourceFile)] for a flow that stands inside another file.
  public Reading<Flow> read(Spot spot) {
    return read(spot, new ArrayList<>());
  }

  public String write(Flow flow) {
    return new FlowWriter().write(flow);
  }

  private Reading<Flow> read(Spot spot, List<Refusal> refusals) {
    refusals.addAll(Shape.ofFlow().refusals(spot));
    refusals.addAll(new FlowChecks(phrases).refusals(spot));
    return refusals.isEmpty() ? Reading.of(new FlowBuilder(spot).flow()) : Reading.refused(refusals);
  }
}
