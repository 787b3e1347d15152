package dev.onetouch.storage;

/// What people write on a call: a note per call and person, so that two who write at once never write over each other.
final class CallNoteSql {
  /// Parameters: `call`, `agent`, `words`. The number of calls of that id the agent has or had: 0 or 1.
  static final String KEEP =
      """
      with mine as materialized (
        select c.id, c.case_number from call c
        where c.id = :call and (
          exists (select from offer o where o.call_id = c.id and o.agent_id = :agent and o.result = 'answered')
          or exists (select from agent_state s
            where s.agent_id = :agent and s.call_id = c.id and s.activity in ('on-call', 'wrap-up')))
      ),
      kept as (
        insert into call_note as n (call_id, agent_id, words) select id, :agent, :words from mine
        on conflict (call_id, agent_id) do update set words = excluded.words where n.words <> excluded.words
      ),
      filed as (
        insert into case_note as n (id, case_number, agent_id, call_id, words)
        select 'call ' || id || ' ' || :agent, case_number, :agent, id, :words from mine where case_number is not null
        on conflict (id) do update set words = excluded.words where n.words <> excluded.words
      )
      select count(*) from mine
      """;

  /// What `agent` wrote on the call `c`.
  static final String MINE =
      "coalesce((select n.words from call_note n where n.call_id = c.id and n.agent_id = :agent), '')";

  /// Changes with what anybody writes on the call `c`: whoever has its case open sees the note of the other.
  static final String FINGERPRINT =
      "(select string_agg(n.agent_id || ' ' || n.words, '|' order by n.agent_id) from call_note n where n.call_id = c.id)";

  private CallNoteSql() {}
}
