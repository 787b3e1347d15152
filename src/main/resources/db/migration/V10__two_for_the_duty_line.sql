-- Changes of the duty line outside the flows wait for a second administrator, as those of the flows do.

create table company_approval (
  id text primary key,
  whole boolean not null,
  document text not null,
  bases json not null,
  changes json not null,
  by_agent text not null,
  note text not null,
  at timestamptz not null default clock_timestamp(),
  state text not null default 'open' check (state in ('open', 'approved', 'declined')),
  decided_by text not null default '',
  decided_note text not null default '',
  decided_at timestamptz,
  check ((state = 'open') = (decided_at is null)),
  check (state <> 'approved' or decided_by <> by_agent)
);
create index company_approval_at on company_approval (at desc);
comment on table company_approval is 'Changes of the company that wait for a second administrator, or did';
comment on column company_approval.document is 'The directory file that is loaded when it is approved; passwords are hashed, and it is emptied when it is decided';
comment on column company_approval.bases is 'What it was asked upon; approved only while that still is';
