package dev.onetouch.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.onetouch.admin.flows.HeldFlow;
import dev.onetouch.flow.FlowId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/// Reads flows with what hangs on them.
final class HeldFlows {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String READ =
      """
      select f.id, d.revision, coalesce(a.name, d.by_agent), d.at, cast(d.document as text), cast(d.layout as text),
        coalesce(f.published, 0), coalesce(b.name, l.by_agent, ''), coalesce(l.at, v.published_at), coalesce(l.note, ''),
        coalesce(cast(%s -> 'flow' as text), ''),
        coalesce((select string_agg(p.number, ',' order by p.number) from phone_number p where p.flow_id = f.id), ''),
        (select count(*) from flow_approval w where w.flow_id = f.id and w.state = 'open')
      from flow f join flow_draft d on d.flow_id = f.id
      left join flow_version v on v.flow_id = f.id and v.number = f.published
      left join lateral (select * from flow_live x where x.flow_id = f.id order by x.id desc limit 1) l on f.published is not null
      left join agent a on a.id = d.by_agent left join agent b on b.id = l.by_agent
      """.formatted(Text.readableJson("v.document"));

  private HeldFlows() {}

  static List<HeldFlow> all(StatelessSession session) {
    return session.createNativeQuery(READ + "order by f.id", Tuple.class).list().stream().map(HeldFlows::held).toList();
  }

  static Optional<HeldFlow> find(StatelessSession session, FlowId id) {
    return session.createNativeQuery(READ + "where f.id = :id", Tuple.class)
        .setParameter("id", id.value())
        .uniqueResultOptional()
        .map(HeldFlows::held);
  }

  private static HeldFlow held(Tuple row) {
    HeldFlow.Draft draft = new HeldFlow.Draft(
        row.get(1, Long.class), text(row, 2), row.get(3, Instant.class), json(text(row, 4)), json(text(row, 5)));
    int version = row.get(6, Integer.class);
    Optional<HeldFlow.Live> live = version == 0
        ? Optional.empty()
        : Optional.of(
            new HeldFlow.Live(version, text(row, 7), row.get(8, Instant.class), text(row, 9), json(text(row, 10))));
    List<String> numbers = text(row, 11).isEmpty() ? List.of() : List.of(text(row, 11).split(","));
    return new HeldFlow(new FlowId(text(row, 0)), draft, live, numbers, row.get(12, Long.class).intValue());
  }

  private static String text(Tuple row, int column) {
    return row.get(column, String.class);
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a stored document is no JSON", broken);
    }
  }
}
