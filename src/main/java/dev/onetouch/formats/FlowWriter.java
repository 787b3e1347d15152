package dev.onetouch.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Writes a flow as people would: what is usual is left out, the order is the flow's own.
final class FlowWriter {
  static final int FORMAT = 1;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  String write(Flow flow) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("format", FORMAT);
    all.put("id", flow.id().value());
    all.put("name", flow.name());
    all.put("languages", flow.languages());
    all.put("start", flow.start().value());
    all.put("person", flow.person().value());
    limits(flow.limits()).ifPresent(limits -> all.put("limits", limits));
    Map<String, Object> steps = new LinkedHashMap<>();
    StepWriter writer = new StepWriter(flow.person());
    flow.steps().forEach((id, step) -> steps.put(id.value(), writer.step(step)));
    all.put("steps", steps);
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a flow of plain values could not be written", broken);
    }
  }

  private static Optional<Map<String, Object>> limits(Limits limits) {
    if (limits.equals(Limits.USUAL)) {
      return Optional.empty();
    }
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("silences", limits.silences());
    written.put("wrong-inputs", limits.wrongInputs());
    return Optional.of(written);
  }
}
