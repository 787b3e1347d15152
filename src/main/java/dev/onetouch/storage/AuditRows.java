package dev.onetouch.storage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.trail.AuditTrail;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The audit trail, with the moves of cases among it.
public final class AuditRows implements AuditTrail {
  private static final String READ =
      """
      with entry as (
        select 'a' || lpad(cast(id as text), 18, '0') as id, at, who, what, subject, act, words,
          cast(before as text) as before, cast(after as text) as after
        from audit where at >= :from and at < :to and at <= :last and (:what = '' or what = :what) and (:who = '' or who = :who)
        union all
        select 'c' || case_number || '.' || lpad(cast(seq as text), 9, '0'), at, coalesce(by_agent, ''), 'case', case_number,
          how, why,
          case when from_agent is not null then cast(json_build_object('owner', from_agent) as text) end,
          case when to_agent is not null then cast(json_build_object('owner', to_agent) as text) end
        from case_ownership
        where at >= :from and at < :to and at <= :last and :what in ('', 'case') and (:who = '' or by_agent = :who)
      )
      select e.id, e.at, e.who, coalesce(g.name, e.who), e.what, e.subject, e.act, e.words,
        coalesce(e.before, ''), coalesce(e.after, '')
      from entry e left join agent g on g.id = e.who
      where (e.at, e.id collate "C") < (:last, :id collate "C")
      order by e.at desc, e.id collate "C" desc limit :most""";

  /// Comes after every id.
  private static final String LAST = "~";

  private final Door door;

  public AuditRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public List<Entry> entries(Search search, Optional<Place> after, int most) {
    Place last = after.orElse(new Place(search.to(), LAST));
    return door.askAgain("reading the audit trail", session -> session.createNativeQuery(READ, Tuple.class)
        .setParameter("from", search.from().atOffset(ZoneOffset.UTC))
        .setParameter("to", search.to().atOffset(ZoneOffset.UTC))
        .setParameter("last", last.at().atOffset(ZoneOffset.UTC))
        .setParameter("id", Text.storable(last.id()))
        .setParameter("what", search.what())
        .setParameter("who", Text.storable(search.who()))
        .setParameter("most", most)
        .list()).stream().map(AuditRows::entry).toList();
  }

  private static Entry entry(Tuple row) {
    return new Entry(
        text(row, 0), row.get(1, Instant.class), text(row, 2), text(row, 3), text(row, 4), text(row, 5), text(row, 6),
        text(row, 7), json(row, 8), json(row, 9));
  }

  private static Optional<JsonNode> json(Tuple row, int column) {
    return Optional.of(text(row, column)).filter(text -> !text.isEmpty()).map(HeldFlows::json);
  }

  private static String text(Tuple row, int column) {
    return row.get(column, String.class);
  }
}
