package dev.onetouch.storage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.flows.FlowVersions;
import dev.onetouch.flow.FlowId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/// Every version there was, and how many calls are under way with it.
public final class VersionRows implements FlowVersions {
  private static final String MARKS =
      """
      select v.number, coalesce(a.name, v.by_agent), v.published_at, v.note, v.number is not distinct from f.published,
        (select count(*) from call c where c.ended_at is null and c.state #>> '{flow,flow}' = v.flow_id
          and cast(c.state #>> '{flow,number}' as integer) = v.number)
      from flow_version v join flow f on f.id = v.flow_id left join agent a on a.id = v.by_agent
      where v.flow_id = :id and (:number = 0 or v.number = :number)
      order by v.number desc limit :most""";
  private static final String AGAIN =
      """
      select l.number, coalesce(a.name, l.by_agent), l.at, l.note from flow_live l left join agent a on a.id = l.by_agent
      where l.flow_id = :id and l.act = 'rolled-back' order by l.id desc limit :most""";
  private static final String DOCUMENT =
      "select cast(document as text) from flow_version where flow_id = :id and number = :number";
  private static final int ANY = 0;

  private final Door door;

  public VersionRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public List<Mark> history(FlowId id) {
    return door.askAgain("looking at a flow's history", session -> marks(session, id, ANY));
  }

  @Override
  public Optional<Version> version(FlowId id, int number) {
    return door.askAgain("reading an earlier flow", session -> session.createNativeQuery(DOCUMENT, String.class)
        .setParameter("id", id.value())
        .setParameter("number", number)
        .uniqueResultOptional()
        .map(HeldFlows::json)
        .map(document -> version(marks(session, id, number).getFirst(), document)));
  }

  private static Version version(Mark mark, JsonNode document) {
    List<JsonNode> subflows = new ArrayList<>();
    document.path("subflows").forEach(subflows::add);
    return new Version(mark, document.path("flow"), subflows);
  }

  private static List<Mark> marks(StatelessSession session, FlowId id, int number) {
    Map<Integer, List<Act>> again = session.createNativeQuery(AGAIN, Tuple.class)
        .setParameter("id", id.value())
        .setParameter("most", MOST_SHOWN)
        .list()
        .stream()
        .collect(Collectors.groupingBy(row -> row.get(0, Integer.class), Collectors.mapping(
            row -> new Act(row.get(1, String.class), row.get(2, Instant.class), row.get(3, String.class)),
            Collectors.toList())));
    return session.createNativeQuery(MARKS, Tuple.class)
        .setParameter("id", id.value())
        .setParameter("number", number)
        .setParameter("most", MOST_SHOWN)
        .list()
        .stream()
        .map(row -> new Mark(
            row.get(0, Integer.class), row.get(1, String.class), row.get(2, Instant.class), row.get(3, String.class),
            row.get(4, Boolean.class), row.get(5, Long.class).intValue(),
            again.getOrDefault(row.get(0, Integer.class), List.of())))
        .toList();
  }
}
