package dev.onetouch.storage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.StatelessSession;

/// What one administrator may not change alone, as it is.
///
/// @param dutyLine the company's; empty when it has none
/// @param dutyOwner the id of a team or an agent; empty when there is none
/// @param numbers the duty line of each number that has its own
/// @param live the flows callers hear
public record GraveOnFile(String dutyLine, String dutyOwner, Map<String, String> numbers, Map<FlowId, Flow> live) {
  private static final String NUMBERS = "select number, duty_line from phone_number where duty_line is not null";
  private static final String LIVE =
      """
      select f.id, cast(v.document -> 'flow' as text) from flow f
      join flow_version v on v.flow_id = f.id and v.number = f.published""";

  public GraveOnFile {
    numbers = Map.copyOf(numbers);
    live = Map.copyOf(live);
  }

  static GraveOnFile read(StatelessSession session, FlowDocument documents) {
    JsonNode settings = CompanyRows.settings(session);
    String owner = "";
    for (JsonNode id : settings.path("duty-owner")) {
      owner = id.asText();
    }
    Map<String, String> numbers = new HashMap<>();
    session.createNativeQuery(NUMBERS, Object[].class).list().forEach(row -> numbers.put((String) row[0], (String) row[1]));
    Map<FlowId, Flow> live = new HashMap<>();
    session.createNativeQuery(LIVE, Object[].class).list().forEach(row ->
        live.put(new FlowId((String) row[0]), documents.readFlow((String) row[0], (String) row[1])));
    return new GraveOnFile(settings.path("duty-line").asText(""), owner, numbers, live);
  }
}
