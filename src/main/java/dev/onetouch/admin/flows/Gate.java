package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.flows.Judgement.Judged;
import dev.onetouch.admin.flows.Judgement.Slip;
import dev.onetouch.admin.flows.Judgement.Unreadable;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.directory.Subflows;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.verifier.Verifier;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// May this document go live? The same reading and the same rules as on the command line and when a directory is loaded.
public final class Gate {
  private final FlowFormat format;

  public Gate(FlowFormat format) {
    this.format = format;
  }

  /// @param id the flow it is to be
  public Judgement judge(FlowId id, JsonNode document, Premises premises) {
    return judge(id, document, premises, flow -> Subflows.of(flow, premises.flows()));
  }

  /// As [#judge(FlowId, JsonNode, Premises)] for a version, which keeps the subflows it was published with.
  public Judgement judge(FlowId id, JsonNode document, List<JsonNode> subflows, Premises premises) {
    return judge(id, document, premises, _ -> kept(id, subflows));
  }

  private Judgement judge(
      FlowId id, JsonNode document, Premises premises, Function<Flow, Map<FlowId, Flow>> subflows) {
    return switch (read(id, document)) {
      case Reading.Refused<Flow>(List<Refusal> refusals) -> new Unreadable(refusals.stream().map(Gate::slip).toList());
      case Reading.Done<Flow>(Flow flow) when !flow.id().equals(id) -> new Unreadable(List.of(
          new Slip("/id", "found \"" + flow.id() + "\"; accepted: \"" + id + "\", this flow's id, which stays")));
      case Reading.Done<Flow>(Flow flow) -> {
        Map<FlowId, Flow> reached = subflows.apply(flow);
        yield new Judged(flow, reached, Verifier.verify(flow, reached, premises.known()));
      }
    };
  }

  private Map<FlowId, Flow> kept(FlowId id, List<JsonNode> subflows) {
    return subflows.stream()
        .map(document -> read(id, document))
        .filter(Reading.Done.class::isInstance)
        .map(read -> ((Reading.Done<Flow>) read).value())
        .collect(java.util.stream.Collectors.toMap(Flow::id, flow -> flow));
  }

  private Reading<Flow> read(FlowId id, JsonNode document) {
    return format.read(new SourceFile(id + ".json", document.toString()));
  }

  private static Slip slip(Refusal refusal) {
    return new Slip(refusal.pointer(), "found " + refusal.found() + "; accepted: " + refusal.accepted());
  }
}
