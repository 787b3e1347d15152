package dev.onetouch.storage;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.onetouch.formats.directory.Directory;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/// What is on file as entries of the directory file: for pages, for exports, and for what the audit trail says of before and
/// after. Secrets are no part of an entry.
final class DirectoryEntries {
  private static final JsonMapper MAPPER = new JsonMapper();

  /// A list of the file.
  enum Kind {
    HOURS("hours",
        """
        select h.id, true, json_strip_nulls(json_build_object('id', h.id, 'time-zone', h.zone,
          'week', (select coalesce(json_object_agg(lower(left(d.key, 3)), d.value order by array_position(array['MONDAY',
            'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'], d.key)), '{}')
            from jsonb_each(h.week) d),
          'holidays', (select coalesce(json_agg(json_build_object('date', x.one ->> 'date', 'name', nullif(x.one ->> 'name', ''),
            'open', nullif(x.one -> 'open', cast('[]' as jsonb))) order by x.place), '[]')
            from jsonb_array_elements(h.holidays) with ordinality x(one, place))))
        from hours h"""),
    TEAM("team", "select t.id, true, json_build_object('id', t.id, 'name', t.name) from team t"),
    AGENT("agent",
        """
        select a.id, not a.disabled, json_strip_nulls(json_build_object('id', a.id, 'name', a.name,
          'teams', (select coalesce(json_agg(m.team_id order by m.team_id), '[]') from agent_team m where m.agent_id = a.id),
          'skills', a.skills, 'languages', a.languages, 'phone', a.phone, 'cover', a.covers, 'hours', a.hours_id,
          'sign-in', case when a.email is not null then json_build_object('email', a.email) end, 'roles', a.roles))
        from agent a"""),
    NUMBER("number",
        """
        select p.number, true, json_strip_nulls(json_build_object('number', p.number, 'name', nullif(p.name, ''),
          'flow', p.flow_id, 'duty-line', p.duty_line))
        from phone_number p"""),
    CUSTOMER("customer",
        """
        select c.id, true, json_strip_nulls(json_build_object('id', c.id, 'name', c.name,
          'phones', (select coalesce(json_agg(x.number order by x.number), '[]') from customer_phone x where x.customer_id = c.id),
          'language', nullif(c.language, ''), 'preferences', json_build_object(
            'greeting-name', nullif(c.greeting_name, ''), 'skip-menus', c.skip_menus)))
        from customer c"""),
    CASE("case",
        """
        select k.number, k.customer_id is not null, json_strip_nulls(json_build_object('id', k.number,
          'customer', k.customer_id, 'subject', nullif(k.subject, ''), 'owner', k.owner_id, 'team', k.team_id,
          'status', k.status, 'last-contact', k.last_contact))
        from cases k""");

    /// As the audit trail calls one.
    final String what;

    /// Columns `id`, `stays`, `entry`.
    final String sql;

    Kind(String what, String sql) {
      this.what = what;
      this.sql = sql;
    }
  }

  private final StatelessSession session;

  DirectoryEntries(StatelessSession session) {
    this.session = session;
  }

  /// All entries of a kind in the order of their ids, leavers left out.
  List<String> all(Kind kind) {
    return session.createNativeQuery(
        "select cast(e.entry as text) from (%s) e(id, stays, entry) where e.stays order by e.id".formatted(kind.sql),
        String.class).list();
  }

  /// Those of these ids that are there.
  Map<String, String> of(Kind kind, Collection<String> ids) {
    Map<String, String> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      session.createNativeQuery(
          """
          select e.id, cast(e.entry as text) from (%s) e(id, stays, entry)
          where e.stays and e.id in (select jsonb_array_elements_text(cast(:ids as jsonb))) order by e.id""".formatted(kind.sql),
          Object[].class)
          .setParameter("ids", MAPPER.valueToTree(ids).toString())
          .list()
          .forEach(row -> found.put((String) row[0], (String) row[1]));
    }
    return found;
  }

  /// The ids a directory has something to say of.
  static List<String> named(Kind kind, Directory directory) {
    Stream<String> ids = switch (kind) {
      case HOURS -> directory.hours().stream().map(one -> one.id());
      case TEAM -> directory.teams().stream().map(one -> one.id().value());
      case AGENT -> directory.agents().stream().map(one -> one.id().value());
      case NUMBER -> directory.numbers().stream().map(one -> one.number().e164());
      case CUSTOMER -> directory.customers().stream().map(one -> one.id().value());
      case CASE -> directory.cases().stream().map(one -> one.number().digits());
    };
    return ids.toList();
  }
}
