-- Who owned each case, since when and why; hand-overs; promises to customers.

alter table cases add column owner_move jsonb;
comment on column cases.owner_move is
  'The act by which the owner came to own it (by, how, why, at); none when an answered call did. Two acts are never alike.';

create table case_ownership (
  case_number text not null,
  seq integer not null,
  at timestamptz not null default clock_timestamp(),
  from_agent text references agent (id),
  to_agent text references agent (id),
  by_agent text references agent (id),
  how text not null check (how in ('answered', 'handed-over', 'assigned', 'left', 'directory', 'changed')),
  why text not null default '',
  primary key (case_number, seq)
);
comment on table case_ownership is 'Every move of every case, in order. Only added to, by the trigger on cases, so no way of moving one is missed.';
comment on column case_ownership.by_agent is 'Whose act it was; none for a directory file';

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% is only added to', tg_table_name;
end $$;
create trigger case_ownership_stays before update or delete on case_ownership
  for each row execute function refuse_rewriting();

create table hand_over (
  id text primary key,
  case_number text not null references cases (number) on delete cascade,
  from_agent text references agent (id),
  by_agent text not null references agent (id),
  to_agent text not null references agent (id),
  note text not null,
  offered_at timestamptz not null default clock_timestamp(),
  closed_at timestamptz,
  result text not null default '' check (result in ('', 'accepted', 'declined', 'withdrawn')),
  closed_because text not null default '',
  check ((result = '') = (closed_at is null))
);
-- Two locks against two open hand-overs of one case: the case's row, and this.
create unique index hand_over_open on hand_over (case_number) where result = '';
create index hand_over_case on hand_over (case_number, offered_at);
create index hand_over_to on hand_over (to_agent) where result = '';
create index hand_over_by on hand_over (by_agent) where result = '';
create index hand_over_from on hand_over (from_agent) where result = '';
comment on column hand_over.from_agent is 'The owner when it was offered; it can be accepted only from them';

create function note_first_owner() returns trigger language plpgsql as $$
begin
  insert into case_ownership (case_number, seq, to_agent, by_agent, how, why)
  select new.number, coalesce(max(h.seq), 0) + 1, new.owner_id,
    case when new.owner_move is null then new.owner_id else new.owner_move ->> 'by' end,
    coalesce(new.owner_move ->> 'how', 'answered'), coalesce(new.owner_move ->> 'why', '')
  from case_ownership h where h.case_number = new.number;
  return null;
end $$;
create trigger case_owned after insert on cases
  for each row when (new.owner_id is not null) execute function note_first_owner();

create function note_next_owner() returns trigger language plpgsql as $$
declare
  said jsonb := case when new.owner_move is distinct from old.owner_move then new.owner_move end;
  taken boolean := said is null and old.owner_id is null;
begin
  if new.owner_id is distinct from old.owner_id then
    insert into case_ownership (case_number, seq, from_agent, to_agent, by_agent, how, why)
    select new.number, coalesce(max(h.seq), 0) + 1, old.owner_id, new.owner_id,
      case when taken then new.owner_id else said ->> 'by' end,
      case when taken then 'answered' else coalesce(said ->> 'how', 'changed') end, coalesce(said ->> 'why', '')
    from case_ownership h where h.case_number = new.number;
  end if;
  update hand_over set result = 'withdrawn', closed_at = clock_timestamp(),
    closed_because = case when new.status = 'resolved' then 'the case was resolved' else 'the case has another owner' end
  where case_number = new.number and result = '';
  return null;
end $$;
create trigger case_moved after update on cases
  for each row when (new.owner_id is distinct from old.owner_id or (new.status = 'resolved' and old.status <> 'resolved'))
  execute function note_next_owner();

create table promise (
  id text primary key,
  case_number text not null references cases (number) on delete cascade,
  what text not null,
  due_at timestamptz not null,
  made_by text not null references agent (id),
  made_at timestamptz not null default clock_timestamp(),
  escalated_at timestamptz,
  closed_at timestamptz,
  closed_by text references agent (id),
  result text not null default '' check (result in ('', 'kept', 'withdrawn')),
  why text not null default '',
  check ((result = '') = (closed_at is null))
);
create index promise_case on promise (case_number, made_at);
create index promise_open on promise (case_number) where result = '';
create index promise_due on promise (due_at) where result = '' and escalated_at is null;
create index promise_escalated on promise (due_at) where result = '' and escalated_at is not null;
comment on table promise is 'What a customer was promised by when. The owner of the case owes it, whoever that is.';
comment on column promise.escalated_at is 'When the resolution team was told; it is told once.';
