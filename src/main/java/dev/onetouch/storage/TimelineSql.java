package dev.onetouch.storage;

/// What happened about the case `k`, each thing a row of [TimelineRow].
final class TimelineSql {
  static final String ENTRIES =
      """
      select 'call' as kind, c.started_at as at, c.id as call, c.outcome as words, '' as "from", '' as "to",
        coalesce((select b.name from offer f join agent b on b.id = f.agent_id
          where f.call_id = c.id and f.result = 'answered' order by f.closed_at desc limit 1), '') as who
      from call c where c.case_number = k.number
      union all
      select 'note', n.at, coalesce(n.call_id, ''), n.words, '', '', b.name
      from case_note n join agent b on b.id = n.agent_id where n.case_number = k.number and n.words <> ''
      union all
      select 'owner-' || m.how, m.at, '', m.why, coalesce(f.name, ''), coalesce(t.name, ''), coalesce(b.name, '')
      from case_ownership m left join agent f on f.id = m.from_agent left join agent t on t.id = m.to_agent
        left join agent b on b.id = m.by_agent
      where m.case_number = k.number
      union all
      select 'hand-over-declined', h.closed_at, '', h.note, b.name, t.name, t.name
      from hand_over h join agent b on b.id = h.by_agent join agent t on t.id = h.to_agent
      where h.case_number = k.number and h.result = 'declined'
      union all
      select 'promise-made', p.made_at, '', p.what, '', '', b.name
      from promise p join agent b on b.id = p.made_by where p.case_number = k.number
      union all
      select 'promise-overdue', p.escalated_at, '', p.what, '', '', ''
      from promise p where p.case_number = k.number and p.escalated_at is not null
      union all
      select 'promise-' || p.result, p.closed_at, '',
        p.what || case when p.why = '' then '' else ' (' || p.why || ')' end, '', '', b.name
      from promise p join agent b on b.id = p.closed_by where p.case_number = k.number and p.result <> ''
      """;

  private TimelineSql() {}
}
