package dev.onetouch.storage;

import dev.onetouch.storage.DirectoryEntries.Kind;

/// Entries of the directory with what administrators want to know beside, one JSON object each.
final class CompanySql {
  static final String HOURS = with(Kind.HOURS,
      """
      'used-by', coalesce((select jsonb_agg(u.one order by u.name, u.id) from (
        select a.name, a.id, jsonb_build_object('kind', 'agent', 'id', a.id, 'name', a.name) from agent a where a.hours_id = e.id
        union all
        select coalesce(%3$s ->> 'name', f.id), f.id,
          jsonb_build_object('kind', 'flow', 'id', f.id, 'name', coalesce(%3$s ->> 'name', f.id))
        %1$s where %2$s) u(name, id, one)), '[]')"""
          .formatted(HangingFlows.FROM, HangingFlows.WHERE.formatted("hours", "e.id"), Text.readableJson("f.draft")))
      + " order by e.id";

  static final String TEAMS = with(Kind.TEAM,
      """
      'agents', (select count(*) from agent_team m where m.team_id = e.id),
      'open-cases', (select count(*) from cases c where c.team_id = e.id and c.status <> 'resolved')""")
      + " order by lower(e.entry ->> 'name'), e.id";

  static final String PEOPLE = with(Kind.AGENT,
      """
      'left', not e.stays,
      'password', exists (select from agent a where a.id = e.id and a.password_hash is not null),
      'provider', exists (select from provider_identity p where p.agent_id = e.id),
      'open-cases', (select count(*) from cases c where c.owner_id = e.id and c.status <> 'resolved'),
      'invited-until', (select max(i.expires_at) from invitation i
        where i.agent_id = e.id and i.used_at is null and i.expires_at > clock_timestamp())""")
      + " where (:id = '' or e.id = :id) order by not e.stays, lower(e.entry ->> 'name'), e.id";

  static final String NUMBERS = with(Kind.NUMBER,
      """
      'flow-name', (select coalesce(f.draft ->> 'name', f.id) from flow f where f.id = e.entry ->> 'flow'),
      'published', exists (select from flow f where f.id = e.entry ->> 'flow' and f.published is not null),
      'last-call-at', (select max(c.started_at) from call c where c.dialled = e.id),
      'webhook', (select jsonb_build_object('checked-at', k.at) || cast(k.found as jsonb) from number_check k
        where k.number = e.id)""")
      + " order by e.id";

  static final String PROGRESS =
      """
      select (select count(*) from phone_number), (select count(*) from hours), (select count(*) from team),
        (select count(*) from agent a where not a.disabled and a.email is not null
          and exists (select from agent_team m where m.agent_id = a.id)
          and (a.password_hash is not null or exists (select from provider_identity p where p.agent_id = a.id))),
        (select count(*) from flow where published is not null),
        (select count(*) from (select from call limit 1) one)""";

  static final String SETTINGS = "select cast(settings as text) from company";

  static final String COMPANY = "select cast(settings as text), " + EntryRevisions.COMPANY + " from company";

  static final String FLOWS =
      """
      select cast(coalesce(v.document -> 'flow', f.draft) as text), f.published is not null
      from flow f left join flow_version v on v.flow_id = f.id and v.number = f.published
      where f.draft is not null order by f.id""";

  static final String HASHES =
      "select id, password_hash from agent where password_hash is not null and email is not null and not disabled";

  private CompanySql() {}

  private static String with(Kind kind, String beside) {
    return """
        select cast(cast(e.entry as jsonb) || jsonb_strip_nulls(jsonb_build_object('revision', %s, %s)) as text)
        from (%s) e(id, stays, entry)""".formatted(EntryRevisions.of("e.entry"), beside, kind.sql);
  }
}
