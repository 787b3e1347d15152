-- Invitations to set a password, and what was last seen of each number at the carrier.

create table invitation (
  token_hash text primary key,
  agent_id text not null references agent (id) on delete cascade,
  by_agent text not null,
  made_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index invitation_agent on invitation (agent_id) where used_at is null;
comment on table invitation is 'Links with which somebody sets their password, once. The latest of an agent is the only one that counts.';
comment on column invitation.token_hash is 'SHA-256 of the link''s token, so that who reads this table cannot come in';

create table number_check (
  number text primary key references phone_number (number) on delete cascade,
  at timestamptz not null default clock_timestamp(),
  found json not null
);
comment on table number_check is 'Where the carrier sends each number''s calls, as it said when it was last asked';

-- Hours stay for those who go by them; whoever left does not.
update agent set hours_id = null where disabled;

-- For the last call of each number.
create index call_dialled on call (dialled, started_at desc);
