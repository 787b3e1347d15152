-- The company, its people and customers ("the directory"), its flows, its calls.
--
-- Keys are text or UUIDs made by the application: nothing counts up on a hot table. Times are written by this server's
-- clock wherever a duration hangs on them.

create table company (
  id smallint primary key default 1 check (id = 1),
  settings jsonb not null default '{}',
  revision bigint not null default 0
);
comment on table company is 'One row. The revision grows whenever the directory changes; nodes read again when it did.';
insert into company default values;

create table hours (
  id text primary key,
  zone text,
  week jsonb not null,
  holidays jsonb not null default '[]'
);
comment on column hours.zone is 'The company''s when there is none';
comment on column hours.week is 'Day of the week, MONDAY to SUNDAY, to spans such as 09:00-17:00';

create table team (
  id text primary key,
  name text not null
);

create table agent (
  id text primary key,
  name text not null,
  skills text[] not null default '{}',
  languages text[] not null default '{}',
  phone text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  covers text[] not null default '{}',
  hours_id text references hours (id),
  roles text[] not null default '{}',
  email text,
  password_hash text,
  disabled boolean not null default false
);
create unique index agent_email on agent (lower(email)) where email is not null;
comment on column agent.covers is 'Who is rung, in order, when this agent cannot take a call about a case of theirs';

create table agent_team (
  agent_id text not null references agent (id) on delete cascade,
  team_id text not null references team (id),
  primary key (agent_id, team_id)
);
create index agent_team_team on agent_team (team_id);

create table agent_state (
  agent_id text primary key references agent (id) on delete cascade,
  presence text not null default 'away' check (presence in ('available', 'away')),
  reached_by text not null default 'browser' check (reached_by in ('browser', 'phone')),
  away_reason text not null default '',
  heartbeat_at timestamptz,
  activity text not null default 'free' check (activity in ('free', 'offered', 'on-call', 'wrap-up')),
  since timestamptz not null default clock_timestamp(),
  epoch bigint not null default 0,
  offer_id text,
  call_id text,
  until timestamptz,
  missed_in_row smallint not null default 0,
  check ((activity in ('offered', 'on-call')) = (offer_id is not null)),
  check ((activity in ('offered', 'wrap-up')) = (until is not null)),
  check (activity = 'free' or call_id is not null)
) with (fillfactor = 70);
-- Two locks against two agents on one offer: the guarded update, and this.
create unique index agent_state_offer on agent_state (offer_id) where offer_id is not null;
comment on table agent_state is 'The hot part of an agent: what they said (presence) and what they are doing (activity). One row, one lock.';
comment on column agent_state.epoch is 'Grows with every reservation; a reservation names the one it read, so a late one changes nothing.';
comment on column agent_state.until is 'End of the offer''s lease or of the wrap-up';
comment on column agent_state.call_id is 'The call of the offer, kept during wrap-up';

create table customer (
  id text primary key,
  name text not null,
  greeting_name text not null default '',
  language text not null default '',
  skip_menus boolean not null default false
);

create table customer_phone (
  number text not null check (number ~ '^\+[1-9][0-9]{6,14}$'),
  customer_id text not null references customer (id) on delete cascade,
  primary key (number, customer_id)
);
create index customer_phone_customer on customer_phone (customer_id);
comment on table customer_phone is 'One number may stand for several customers; they are then asked.';

create table cases (
  number text primary key check (number ~ '^[0-9]{1,10}$'),
  customer_id text references customer (id),
  caller_number text check (caller_number ~ '^\+[1-9][0-9]{6,14}$'),
  subject text not null default '',
  owner_id text references agent (id),
  team_id text not null references team (id),
  status text not null check (status in ('open', 'waiting', 'resolved')),
  last_contact timestamptz not null,
  status_since timestamptz not null,
  outcome text not null default ''
);
create index cases_customer on cases (customer_id, status_since desc);
create index cases_caller on cases (caller_number, status_since desc) where customer_id is null;
create index cases_owner_unresolved on cases (owner_id) where status <> 'resolved';
comment on column cases.owner_id is 'The one owner; none until the first call about it is answered';
comment on column cases.caller_number is 'Whose case it is while no customer is known for it';

create table case_note (
  id text primary key,
  case_number text not null references cases (number) on delete cascade,
  agent_id text not null references agent (id),
  call_id text,
  at timestamptz not null default clock_timestamp(),
  words text not null
);
create index case_note_case on case_note (case_number, at);

create table flow (
  id text primary key,
  draft json,
  published integer
);
comment on column flow.draft is 'The flow as last kept; none once it was removed. Not jsonb, which would forget the order of the steps';
comment on column flow.published is 'The version that new calls start with; none while nothing was published';

create table flow_version (
  flow_id text not null references flow (id),
  number integer not null check (number >= 1),
  document json not null,
  published_at timestamptz not null default clock_timestamp(),
  note text not null default '',
  primary key (flow_id, number)
);
alter table flow add foreign key (id, published) references flow_version (flow_id, number) deferrable initially deferred;
comment on table flow_version is 'Never changed and never removed: calls end with the version they started with.';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed: publish a new version', tg_table_name;
end $$;
create trigger flow_version_stays before update or delete on flow_version
  for each row execute function refuse_change();

create table phone_number (
  number text primary key check (number ~ '^\+[1-9][0-9]{6,14}$'),
  name text not null default '',
  flow_id text not null references flow (id),
  duty_line text check (duty_line ~ '^\+[1-9][0-9]{6,14}$')
);
comment on table phone_number is 'The company''s own numbers and the flow that answers each';

create table call (
  id text primary key,
  leg text not null unique,
  version bigint not null check (version >= 1),
  state jsonb not null,
  token text not null,
  answered_token text not null default '',
  answered_fingerprint text not null default '',
  answer text not null default '',
  phase text not null,
  dialled text not null,
  caller_number text,
  customer_id text,
  case_number text,
  waiting_since timestamptz,
  asked_at timestamptz,
  asked_teams text[] not null default '{}',
  answered_at timestamptz,
  started_at timestamptz not null,
  updated_at timestamptz not null,
  ended_at timestamptz,
  outcome text not null default '',
  check_at timestamptz not null,
  heard_at timestamptz not null default clock_timestamp(),
  notes text not null default '',
  check ((phase = 'ended') = (ended_at is not null))
) with (fillfactor = 80);
create index call_waiting on call (waiting_since) where waiting_since is not null;
create index call_answered on call (answered_at) where answered_at is not null;
create index call_quiet on call (check_at) where ended_at is null;
create index call_caller on call (caller_number, started_at) where caller_number is not null;
create index call_case on call (case_number, started_at) where case_number is not null;
comment on table call is 'The state is the truth; the other columns are drawn from it for those who search.';
comment on column call.version is 'Grows by one with each turn; a turn names the one it read, so of two at once one counts.';
comment on column call.answer is 'The latest answer given to the caller''s leg; the same request again gets the same bytes.';
comment on column call.waiting_since is 'Set while the caller waits in the queue; when they first asked';
comment on column call.asked_at is 'When the caller first asked for the person they wait for, or last got';
comment on column call.heard_at is 'When the caller''s leg last asked for a turn; one that waits asks every few seconds';
comment on column call.check_at is 'When to ask the carrier whether the call still lives, should nothing be heard until then';

create table journal (
  call_id text not null,
  seq bigint not null,
  at timestamptz not null,
  kind text not null,
  event jsonb not null,
  primary key (call_id, seq)
);
comment on table journal is 'What happened in each call, in order; folding it gives the call''s state.';
comment on column journal.seq is 'Version of the turn times 1000, plus the place within the turn';

create table offer (
  id text primary key,
  call_id text not null,
  agent_id text not null,
  rung text not null,
  why text not null,
  made_at timestamptz not null,
  closed_at timestamptz,
  result text not null default '' check (result in ('', 'answered', 'declined', 'missed', 'withdrawn')),
  check ((result = '') = (closed_at is null))
);
create index offer_call on offer (call_id);
create index offer_agent on offer (agent_id, made_at);
comment on table offer is 'Each call held out to an agent, and what became of it; drawn from the journal''s events.';

create table errand (
  id text primary key,
  kind text not null,
  call_id text not null,
  leg text not null,
  token text not null,
  made_at timestamptz not null,
  claimed_until timestamptz not null,
  settled_at timestamptz,
  result text not null default ''
);
create index errand_open on errand (claimed_until) where settled_at is null;
comment on table errand is 'What is to be asked of the carrier out of band once a turn is committed (outbox).';

create table session (
  token_hash text primary key,
  agent_id text not null references agent (id) on delete cascade,
  created_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null
);
create index session_agent on session (agent_id);
create index session_expiry on session (expires_at);
comment on column session.token_hash is 'SHA-256 of the cookie''s token, so that who reads this table cannot sign in';

create table sign_in_attempt (
  subject text primary key,
  failures integer not null,
  first_at timestamptz not null default clock_timestamp(),
  blocked_until timestamptz
);
comment on table sign_in_attempt is 'Failed sign-ins per address and per account, to slow guessing down.';

-- Belongs to db-scheduler; the shape is its own.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
