package dev.onetouch.storage;

/// What happened about the case `k`, each thing a row of [TimelineRow]. A call is whose who took it last, not a colleague's who
/// was asked in.
final class TimelineSql {
  static final String ENTRIES =
      """
      select 'call' as kind, c.started_at as at, c.id as call, c.outcome as words, '' as "from", '' as "to",
        coalesce((select b.name from offer f join agent b on b.id = f.agent_id
          where f.call_id = c.id and f.result = 'answered' and f.rung not in ('consult', 'colleague') order by f.closed_at desc limit 1), '') as who, 0 as number
      from call c where c.case_number = k.number
      union all
      select 'note', n.at, coalesce(n.call_id, ''), n.words, '', '', b.name, 0
      from case_note n join agent b on b.id = n.agent_id where n.case_number = k.number and n.words <> ''
      union all
      select 'owner-' || m.how, m.at, '', m.why, coalesce(f.name, ''), coalesce(t.name, ''), coalesce(b.name, ''), 0
      from case_ownership m left join agent f on f.id = m.from_agent left join agent t on t.id = m.to_agent
        left join agent b on b.id = m.by_agent
      where m.case_number = k.number
      union all
      select 'hand-over-declined', h.closed_at, '', h.note, b.name, t.name, t.name, 0
      from hand_over h join agent b on b.id = h.by_agent join agent t on t.id = h.to_agent
      where h.case_number = k.number and h.result = 'declined'
      union all
      select 'promise-made', p.made_at, '', p.what, '', to_json(p.due_at) #>> '{}', coalesce(b.name, ''), 0
      from promise p left join agent b on b.id = p.made_by where p.case_number = k.number and p.kind = 'word'
      union all
      select 'promise-overdue', p.escalated_at, '', p.what, '', to_json(p.due_at) #>> '{}', '', 0
      from promise p where p.case_number = k.number and p.escalated_at is not null
      union all
      select 'promise-' || p.result, p.closed_at, '',
        p.what || case when p.why = '' then '' else ' (' || p.why || ')' end, '', to_json(p.due_at) #>> '{}', coalesce(b.name, ''), 0
      from promise p left join agent b on b.id = p.closed_by
      where p.case_number = k.number and p.kind = 'word' and p.result <> ''
      union all
      select 'callback-' || case s.seq when 1 then 'promised' else s.state end, s.at, coalesce(s.call_id, ''), s.why, '', '',
        case when s.state in ('kept', 'withdrawn') then coalesce(b.name, '') else '' end, s.attempt
      from callback q join callback_step s on s.promise_id = q.promise_id join promise p on p.id = q.promise_id
        left join agent b on b.id = p.closed_by
      where q.case_number = k.number
      union all
      select 'voicemail', v.started_at, v.call_id, v.transcript, v.state, v.id, '', coalesce(v.seconds, 0)
      from voicemail v where v.case_number = k.number
      union all
      select 'survey', a.at, a.call_id, a.answer, a.question, '', '', case when a.bad then 1 else 0 end
      from survey_answer a where a.case_number = k.number
      union all
      select 'gave-up', t.made_at, coalesce(t.call_id, ''), '', '', '', '', t.waited_seconds
      from task t where t.case_number = k.number and t.kind = 'gave-up' and t.id like 'gave-up%'
      union all
      select 'join', j.at, '', '', '', '', b.name, 0
      from case_join j join agent b on b.id = j.agent_id where j.case_number = k.number
      union all
      select 'task', t.done_at, '', t.result, t.what, '', coalesce(b.name, ''), 0
      from task t left join agent b on b.id = t.done_by where t.case_number = k.number and t.done_at is not null
      """;

  private TimelineSql() {}
}
