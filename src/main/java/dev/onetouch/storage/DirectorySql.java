package dev.onetouch.storage;

/// How patches become rows. A column a patch does not say keeps what is on file, or for a new row the usual value; a row
/// that would stay as it is is not written, so that loading twice changes nothing. Each statement says how many rows changed.
final class DirectorySql {
  static final String TEAMS = upsert("team", "id", "{}", "name");
  static final String HOURS = upsert("hours", "id", "{\"holidays\": []}", "zone, week, holidays");
  static final String AGENTS =
      upsert("agent", "id", "{\"skills\": [], \"languages\": [], \"covers\": [], \"roles\": []}",
          "name, skills, languages, phone, covers, hours_id, roles, email, password_hash, disabled");
  static final String CUSTOMERS =
      upsert("customer", "id", "{\"greeting_name\": \"\", \"language\": \"\", \"skip_menus\": false}",
          "name, greeting_name, language, skip_menus");
  static final String NUMBERS = upsert("phone_number", "number", "{\"name\": \"\"}", "name, flow_id, duty_line");
  static final String AGENT_TEAMS = members("agent_team", "agent_id", "team_id");
  static final String CUSTOMER_PHONES = members("customer_phone", "customer_id", "number");

  static final String AGENT_STATES =
      """
      with come as (
        insert into agent_state (agent_id)
        select id from agent a where not exists (select from agent_state s where s.agent_id = a.id)
        on conflict do nothing returning 1)
      select count(*) from come""";

  static final String CASES =
      """
      with merged as (
        select m.number, m.customer_id, m.subject, m.owner_id, m.team_id, m.status,
          coalesce(m.last_contact, t.last_contact, clock_timestamp()) as last_contact,
          case when t.number is null then coalesce(m.last_contact, clock_timestamp())
            when t.status <> m.status then clock_timestamp() else t.status_since end as status_since
        from jsonb_array_elements(cast(:rows as jsonb)) p left join cases t on t.number = p ->> 'number',
          lateral jsonb_populate_record(
            coalesce(t, jsonb_populate_record(cast(null as cases), '{"subject": "", "status": "open"}')), p) m
      ),
      changed as (
        insert into cases as t (number, customer_id, subject, owner_id, team_id, status, last_contact, status_since, owner_move)
        select merged.*, jsonb_build_object('how', 'directory', 'at', clock_timestamp()) from merged
        on conflict (number) do update set
          customer_id = excluded.customer_id, subject = excluded.subject, owner_id = excluded.owner_id,
          team_id = excluded.team_id, status = excluded.status, last_contact = excluded.last_contact,
          status_since = excluded.status_since,
          owner_move = case when t.owner_id is distinct from excluded.owner_id then excluded.owner_move else t.owner_move end,
          caller_number = case when excluded.customer_id is null then t.caller_number end
        where row(t.customer_id, t.subject, t.owner_id, t.team_id, t.status, t.last_contact)
          is distinct from row(excluded.customer_id, excluded.subject, excluded.owner_id, excluded.team_id, excluded.status,
            excluded.last_contact)
        returning 1)
      select count(*) from changed""";

  private DirectorySql() {}

  private static String upsert(String table, String key, String usual, String columns) {
    return """
        with merged as (
          select m.* from jsonb_array_elements(cast(:rows as jsonb)) p left join %1$s t on t.%2$s = p ->> '%2$s',
            lateral jsonb_populate_record(coalesce(t, jsonb_populate_record(cast(null as %1$s), '%3$s')), p) m
        ),
        changed as (
          insert into %1$s as t select * from merged
          on conflict (%2$s) do update set (%4$s) = row(%5$s)
          where row(%6$s) is distinct from row(%5$s)
          returning 1)
        select count(*) from changed"""
        .formatted(table, key, usual, columns, of("excluded", columns), of("t", columns));
  }

  private static String members(String table, String owner, String element) {
    return """
        with said as (
          select r.owner, array(select jsonb_array_elements_text(r.elements)) as elements
          from jsonb_to_recordset(cast(:rows as jsonb)) as r(owner text, elements jsonb)
        ),
        gone as (
          delete from %1$s t using said where t.%2$s = said.owner and not (t.%3$s = any (said.elements)) returning 1),
        come as (
          insert into %1$s (%2$s, %3$s) select owner, unnest(elements) from said on conflict do nothing returning 1)
        select (select count(*) from gone) + (select count(*) from come)"""
        .formatted(table, owner, element);
  }

  private static String of(String row, String columns) {
    return row + "." + columns.replace(", ", ", " + row + ".");
  }
}
