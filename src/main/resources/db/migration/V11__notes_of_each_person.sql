-- Two people in one conversation write at once, so each of them has a note of their own on the call.

create table call_note (
  call_id text not null,
  agent_id text not null references agent (id),
  words text not null,
  primary key (call_id, agent_id)
);
comment on table call_note is 'What each person wrote on a call; on the call''s case it is a case_note too';

-- Whose a note was before is said by the case; without a case, by who has the call in hand or answered it last.
insert into call_note (call_id, agent_id, words)
select c.id, a.id, c.notes
from call c join agent a on a.id = coalesce(
  (select n.agent_id from case_note n where n.id = 'call ' || c.id),
  (select s.agent_id from agent_state s
    where s.call_id = c.id and s.activity in ('on-call', 'wrap-up') order by s.since limit 1),
  (select o.agent_id from offer o where o.call_id = c.id and o.result = 'answered' order by o.closed_at desc limit 1))
where c.notes <> '';

update case_note set id = id || ' ' || agent_id where id = 'call ' || call_id;

comment on column call.notes is
  'One note for all, as kept before call_note was. No longer written; it stays for nodes of the version before and for notes nobody can be named for';
