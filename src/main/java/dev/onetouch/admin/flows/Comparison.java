package dev.onetouch.admin.flows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.onetouch.flow.Flow;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.source.SourceFile;

/// Whether two documents mean the same flow, however they are written.
public final class Comparison {
  private static final JsonMapper MAPPER = new JsonMapper();
  private final FlowFormat format;

  public Comparison(FlowFormat format) {
    this.format = format;
  }

  /// Whether the draft says something else than what is live.
  boolean changed(HeldFlow flow) {
    return flow.live().map(live -> !same(flow.draft().document(), live.document())).orElse(true);
  }

  private boolean same(JsonNode one, JsonNode other) {
    return one.equals(other)
        || read(one) instanceof Reading.Done<Flow>(Flow first)
            && read(other) instanceof Reading.Done<Flow>(Flow second)
            && first.equals(second);
  }

  /// The document as the house writes it, so that what is usual and left out is no difference; as it is when it is no flow.
  JsonNode canonical(JsonNode document) {
    try {
      return read(document) instanceof Reading.Done<Flow>(Flow flow) ? MAPPER.readTree(format.write(flow)) : document;
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a flow was not written as JSON", broken);
    }
  }

  private Reading<Flow> read(JsonNode document) {
    return format.read(new SourceFile("flow.json", document.toString()));
  }
}
