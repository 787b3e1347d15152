package dev.onetouch.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.source.SourceFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A published version as stored: the flow file and the flow files of the subflows it reaches, in one document.
final class FlowDocument {
  private static final JsonMapper MAPPER = new JsonMapper();
  private final FlowFormat format;

  FlowDocument(FlowFormat format) {
    this.format = format;
  }

  /// The same flows always give the same text, so that publishing again what is published can be seen.
  String write(Flow flow, List<Flow> subflows) {
    var document = MAPPER.createObjectNode();
    document.set("flow", tree(format.write(flow)));
    var others = document.putArray("subflows");
    subflows.stream()
        .sorted(Comparator.comparing(one -> one.id().value()))
        .forEach(one -> others.add(tree(format.write(one))));
    return Text.storableJson(document);
  }

  String writeDraft(Flow flow) {
    return Text.storableJson(tree(format.write(flow)));
  }

  FlowVersion read(FlowVersionId id, String document) {
    JsonNode tree = tree(document);
    Map<FlowId, Flow> subflows = new HashMap<>();
    for (JsonNode one : tree.path("subflows")) {
      Flow subflow = readFlow(id.toString(), one.toString());
      subflows.put(subflow.id(), subflow);
    }
    return new FlowVersion(id, readFlow(id.toString(), tree.path("flow").toString()), subflows);
  }

  Flow readFlow(String name, String text) {
    return switch (format.read(new SourceFile(name + ".json", text))) {
      case Reading.Done<Flow>(Flow flow) -> flow;
      case Reading.Refused<Flow>(var refusals) ->
          throw new IllegalStateException("the stored flow " + name + " cannot be read: " + refusals.getFirst());
    };
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a stored flow is no JSON", broken);
    }
  }
}
