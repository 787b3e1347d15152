-- Callbacks, messages, tasks, surveys, the resolution team's joins.

alter table call
  add column origin text not null default 'called-us' check (origin in ('called-us', 'called-back', 'called-from-desk')),
  add column waits_for text,
  add column talked_with text,
  add column talk_ended_at timestamptz;
create index call_customer on call (customer_id, started_at) where customer_id is not null;
create index call_live on call (caller_number) where ended_at is null;
create index call_resolution on call (case_number) where asked_teams @> '{resolution}';
comment on column call.waits_for is 'The owner the caller chose to wait for; none when anybody will do';
comment on column call.talk_ended_at is 'When the last talk ended, with whom beside it; who calls again at once gets the same agent';
comment on column call.leg is 'The customer''s leg; of a call of ours a stand-in until it is placed';

alter table errand add column sent_at timestamptz;
comment on column errand.sent_at is 'Marked before it is sent: what became of a marked one is looked up, never sent again.';

alter table agent_state add column wrap_up_extended boolean not null default false;
comment on column agent_state.wrap_up_extended is 'A wrap-up is made longer once';

alter table promise
  alter column made_by drop not null,
  add column kind text not null default 'word' check (kind in ('word', 'callback'));
comment on column promise.made_by is 'None when the house itself promised, in a call';
comment on column promise.closed_by is 'None when a call kept it or made it needless';

create table callback (
  promise_id text primary key references promise (id) on delete cascade,
  case_number text not null,
  customer_id text,
  number text not null check (number ~ '^\+[1-9][0-9]{6,14}$'),
  shown text not null check (shown ~ '^\+[1-9][0-9]{6,14}$'),
  owner_id text references agent (id),
  team_id text not null,
  language text not null,
  since timestamptz not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'dialling', 'task', 'kept', 'withdrawn')),
  attempts smallint not null default 0 check (attempts >= 0),
  next_at timestamptz not null,
  call_id text,
  why text not null default '',
  check (until_at >= from_at)
) with (fillfactor = 80);
create index callback_due on callback (next_at) where state = 'open';
create index callback_case on callback (case_number);
create index callback_number on callback (number) where state in ('open', 'dialling', 'task');
create index callback_customer on callback (customer_id) where state in ('open', 'dialling', 'task');
create index callback_call on callback (call_id) where state = 'withdrawn';
comment on table callback is 'A promise to ring a customer. It is closed exactly when its promise is, whichever is closed first.';
comment on column callback.since is 'When the customer first asked for a person: the place in the queue they keep';
comment on column callback.state is 'task: tried in vain and left to a person, who closes the promise';
comment on column callback.next_at is 'When it is tried next; pushed on by whoever looks at it, so that two nodes seldom do';
comment on column callback.call_id is 'The call that changed it last: made, dialled, kept or withdrew it';

create table callback_step (
  promise_id text not null,
  seq integer not null,
  at timestamptz not null default clock_timestamp(),
  state text not null,
  attempt smallint not null,
  call_id text,
  why text not null,
  primary key (promise_id, seq)
);
comment on table callback_step is 'What became of each callback, in order. Only added to, by the trigger on callback, so no step is missed.';
create trigger callback_step_stays before update or delete on callback_step
  for each row execute function refuse_rewriting();

create function note_callback() returns trigger language plpgsql as $$
begin
  insert into callback_step (promise_id, seq, state, attempt, call_id, why)
  select new.promise_id, coalesce(max(s.seq), 0) + 1, new.state, new.attempts, new.call_id, new.why
  from callback_step s where s.promise_id = new.promise_id;
  if new.state in ('kept', 'withdrawn') then
    update promise set result = new.state, closed_at = clock_timestamp(), why = new.why
    where id = new.promise_id and result = '';
    update task set done_at = clock_timestamp(), result = case when new.state = 'kept' then 'Reached' else new.why end
    where id = 'callback-' || new.promise_id and done_at is null;
  end if;
  return null;
end $$;
create trigger callback_made after insert on callback for each row execute function note_callback();
create trigger callback_moved after update on callback
  for each row when (new.state <> old.state) execute function note_callback();

create function close_callback() returns trigger language plpgsql as $$
begin
  update callback set state = new.result, why = new.why, call_id = null
  where promise_id = new.id and state not in ('kept', 'withdrawn');
  return null;
end $$;
create trigger promise_closed after update on promise
  for each row when (new.kind = 'callback' and new.result <> '' and old.result = '') execute function close_callback();

create table task (
  id text primary key,
  kind text not null check (kind in ('voicemail', 'gave-up', 'callback', 'called-again', 'bad-survey')),
  case_number text,
  owner_id text references agent (id),
  team_id text,
  customer_id text,
  caller_number text check (caller_number ~ '^\+[1-9][0-9]{6,14}$'),
  what text not null,
  waited_seconds integer not null default 0 check (waited_seconds >= 0),
  call_id text,
  made_at timestamptz not null default clock_timestamp(),
  claimed_by text references agent (id),
  claimed_at timestamptz,
  done_at timestamptz,
  done_by text references agent (id),
  result text not null default '',
  check ((claimed_by is null) = (claimed_at is null))
);
create index task_owner on task (owner_id) where done_at is null;
create index task_team on task (team_id) where done_at is null;
create index task_claimed on task (claimed_by) where done_at is null;
create index task_nobodys on task (made_at) where done_at is null and owner_id is null and team_id is null;
create index task_surveys on task (made_at) where done_at is null and kind = 'bad-survey';
create index task_case on task (case_number, made_at);
create index task_caller on task (caller_number) where done_at is null and kind = 'gave-up';
comment on table task is 'What somebody should look after, until somebody says it is done. Whoever claimed it, else its owner, else its team.';
comment on column task.waited_seconds is 'How long the caller had waited for a person';
comment on column task.done_by is 'None when it became needless: the customer got through';

-- Whoever says that a callback handed to them is done has kept the promise.
create function keep_by_task() returns trigger language plpgsql as $$
begin
  update promise set result = 'kept', closed_at = clock_timestamp(), closed_by = new.done_by, why = new.result
  where result = '' and id = substr(new.id, 10);
  return null;
end $$;
create trigger task_done after update on task
  for each row when (new.kind = 'callback' and new.done_by is not null and old.done_by is null)
  execute function keep_by_task();

create table voicemail (
  id text primary key,
  case_number text not null,
  owner_id text references agent (id),
  team_id text not null,
  customer_id text,
  caller_number text check (caller_number ~ '^\+[1-9][0-9]{6,14}$'),
  call_id text not null,
  state text not null default 'recording' check (state in ('recording', 'arrived', 'empty', 'missing')),
  started_at timestamptz not null default clock_timestamp(),
  arrived_at timestamptz,
  recording_id text,
  seconds integer check (seconds >= 0),
  transcript text not null default '',
  heard_at timestamptz,
  heard_by text references agent (id),
  check ((state = 'arrived') = (recording_id is not null)),
  check ((heard_at is null) = (heard_by is null))
);
create index voicemail_case on voicemail (case_number, started_at);
create index voicemail_recording on voicemail (started_at) where state = 'recording';
comment on table voicemail is 'Messages. One arrives when the carrier says that its recording is complete, however late.';
comment on column voicemail.recording_id is 'The carrier''s name of the recording; its bytes are never given out but by our own route';
comment on column voicemail.heard_at is 'When it was first listened to';

create table voicemail_hearing (
  voicemail_id text not null,
  agent_id text not null references agent (id),
  at timestamptz not null default clock_timestamp()
);
create index voicemail_hearing_voicemail on voicemail_hearing (voicemail_id, at);
create trigger voicemail_hearing_stays before update or delete on voicemail_hearing
  for each row execute function refuse_rewriting();
comment on table voicemail_hearing is 'Who was given the bytes of which recording, each time. Only added to.';

create table survey_asked (
  call_id text primary key,
  customer_id text,
  caller_number text,
  at timestamptz not null default clock_timestamp()
);
create index survey_asked_customer on survey_asked (customer_id, at) where customer_id is not null;
create index survey_asked_caller on survey_asked (caller_number, at) where caller_number is not null;
comment on table survey_asked is 'Whom a survey was begun with, answered or not: nobody is asked more than once a week.';

create table survey_answer (
  call_id text not null,
  question text not null,
  case_number text,
  owner_id text references agent (id),
  customer_id text,
  answer text not null,
  bad boolean not null,
  at timestamptz not null default clock_timestamp(),
  primary key (call_id, question)
);
create index survey_answer_case on survey_answer (case_number, at) where case_number is not null;
create index survey_answer_owner on survey_answer (owner_id, at);
create trigger survey_answer_stays before update or delete on survey_answer
  for each row execute function refuse_rewriting();
comment on column survey_answer.owner_id is 'Who owned the case when it was answered';

create table case_join (
  case_number text not null references cases (number) on delete cascade,
  agent_id text not null references agent (id),
  at timestamptz not null default clock_timestamp(),
  primary key (case_number, agent_id)
);
create index case_join_agent on case_join (agent_id);
comment on table case_join is 'Who of the resolution team helps with a case; its owner stays its owner.';

alter table case_ownership drop constraint case_ownership_how_check;
alter table case_ownership add constraint case_ownership_how_check
  check (how in ('answered', 'filed', 'handed-over', 'assigned', 'taken-over', 'left', 'directory', 'changed'));

-- What was left for the owner of a case goes with the case, however it moves.
create function take_duties_along() returns trigger language plpgsql as $$
begin
  update callback set owner_id = new.owner_id
  where case_number = new.number and owner_id = old.owner_id and state in ('open', 'dialling', 'task');
  update task set owner_id = new.owner_id
  where case_number = new.number and owner_id = old.owner_id and done_at is null;
  update voicemail set owner_id = new.owner_id
  where case_number = new.number and owner_id = old.owner_id and heard_at is null;
  return null;
end $$;
create trigger case_duties_moved after update on cases
  for each row when (old.owner_id is not null and new.owner_id is distinct from old.owner_id)
  execute function take_duties_along();

-- And what a leaver had besides goes back to the team; what had none, to the supervisors.
create function give_duties_back() returns trigger language plpgsql as $$
begin
  update task set claimed_by = null, claimed_at = null where claimed_by = new.id and done_at is null;
  update task set owner_id = null where owner_id = new.id and done_at is null;
  update callback set owner_id = null where owner_id = new.id and state in ('open', 'dialling', 'task');
  update voicemail set owner_id = null where owner_id = new.id and heard_at is null;
  return null;
end $$;
create trigger agent_left after update on agent
  for each row when (new.disabled and not old.disabled) execute function give_duties_back();
