-- What administrators draw before it goes live, who made what live, and the record of their acts.

alter table flow_version add column by_agent text not null default '';
comment on column flow_version.by_agent is 'Who published it; empty when a directory file did';

create table flow_draft (
  flow_id text primary key references flow (id),
  revision bigint not null default 1 check (revision >= 1),
  document json not null,
  layout json not null default '{"positions":{},"notes":[]}',
  by_agent text not null default '',
  at timestamptz not null default clock_timestamp()
);
comment on table flow_draft is 'A flow as it is being drawn, complete or not; flow.draft is the last one that was whole.';
comment on column flow_draft.layout is 'Where the boxes stand; makes neither a revision nor a version';
comment on column flow_draft.by_agent is 'Who saved it; empty when a directory file brought it';

create table flow_draft_base (
  flow_id text not null references flow (id),
  revision bigint not null,
  document json not null,
  primary key (flow_id, revision)
);
comment on table flow_draft_base is 'The latest revisions of each draft: what two people who drew at the same time both began with.';

create function keep_draft_base() returns trigger language plpgsql as $$
declare
  kept constant integer := 50;
begin
  insert into flow_draft_base values (new.flow_id, new.revision, new.document)
  on conflict (flow_id, revision) do nothing;
  delete from flow_draft_base where flow_id = new.flow_id and revision <= new.revision - kept;
  return null;
end $$;
create trigger flow_draft_keeps_base after insert or update of revision on flow_draft
  for each row execute function keep_draft_base();

insert into flow_draft (flow_id, document) select id, draft from flow where draft is not null;

-- One time line: an act comes after whatever it followed, and an identity column is no hot spot where people click.
create table flow_live (
  id bigint generated always as identity primary key,
  flow_id text not null,
  number integer not null,
  at timestamptz not null default clock_timestamp(),
  by_agent text not null default '',
  act text not null check (act in ('published', 'rolled-back')),
  note text not null default '',
  foreign key (flow_id, number) references flow_version (flow_id, number)
);
create index flow_live_flow on flow_live (flow_id, id desc);
comment on table flow_live is 'Each time a version began to answer new calls. Only added to.';
create trigger flow_live_stays before update or delete on flow_live
  for each row execute function refuse_rewriting();
insert into flow_live (flow_id, number, at, act, note)
  select v.flow_id, v.number, v.published_at, 'published', v.note
  from flow f join flow_version v on v.flow_id = f.id and v.number = f.published;

create table flow_script (
  id text primary key,
  flow_id text not null references flow (id),
  name text not null,
  script json not null,
  by_agent text not null,
  kept_at timestamptz not null default clock_timestamp(),
  unique (flow_id, name)
);
comment on table flow_script is 'Test calls that are played again before each publish';

create table flow_approval (
  id text primary key,
  flow_id text not null references flow (id),
  act text not null check (act in ('publish', 'roll-back')),
  version integer,
  document json not null,
  live_then integer,
  reasons text[] not null,
  by_agent text not null,
  note text not null,
  at timestamptz not null default clock_timestamp(),
  state text not null default 'open' check (state in ('open', 'approved', 'declined')),
  decided_by text not null default '',
  decided_at timestamptz,
  check ((act = 'roll-back') = (version is not null)),
  check ((state = 'open') = (decided_at is null)),
  check (state <> 'approved' or decided_by <> by_agent)
);
create index flow_approval_flow on flow_approval (flow_id, at desc);
comment on table flow_approval is 'Changes that wait for a second administrator, or did';
comment on column flow_approval.live_then is 'What was live when it was asked for; approved only while that still is';

alter table company add column two_person boolean not null default false;
comment on column company.two_person is 'Whether changes of recording and of the duty line need a second administrator';

create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  who text not null default '',
  what text not null,
  subject text not null,
  act text not null,
  words text not null default '',
  before json,
  after json
);
create index audit_at on audit (at desc, id desc);
comment on table audit is 'Who changed what, when. Only added to. Moves of cases have case_ownership, and are shown beside.';
comment on column audit.who is 'An agent''s id; empty when it was a directory file or the house itself';
create trigger audit_stays before update or delete on audit
  for each row execute function refuse_rewriting();
create trigger audit_is_never_emptied before truncate on audit
  for each statement execute function refuse_rewriting();
create index case_ownership_at on case_ownership (at desc);
