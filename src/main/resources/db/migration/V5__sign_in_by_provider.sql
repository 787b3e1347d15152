create table provider_identity (
  issuer text not null,
  subject text not null,
  agent_id text not null references agent (id) on delete cascade,
  linked_at timestamptz not null default clock_timestamp(),
  primary key (issuer, subject),
  -- A second subject with an agent's e-mail address means that the address has changed hands.
  unique (issuer, agent_id)
);
create index provider_identity_agent on provider_identity (agent_id);
comment on table provider_identity is 'Whom a sign-in provider''s issuer and subject stand for: linked by verified e-mail the first time, by this row ever after.';
