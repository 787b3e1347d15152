-- Audio uploaded for prompts.

create table prompt_audio (
  name text not null check (name <> ''),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  content_type text not null check (content_type in ('audio/wav', 'audio/mpeg')),
  size_bytes integer not null check (size_bytes > 0),
  length_ms integer not null check (length_ms > 0),
  bytes bytea not null check (octet_length(bytes) = size_bytes),
  by_agent text not null,
  at timestamptz not null default clock_timestamp(),
  withdrawn_at timestamptz,
  primary key (name, digest)
);
-- Sound does not get smaller by compressing, and parts of it are read.
alter table prompt_audio alter column bytes set storage external;
create unique index prompt_audio_current on prompt_audio (name) where withdrawn_at is null;
create index prompt_audio_withdrawn on prompt_audio (withdrawn_at) where withdrawn_at is not null;
comment on table prompt_audio is 'Recordings that prompts name. Carriers keep them by digest and name, so neither ever stands for another sound.';
comment on column prompt_audio.digest is 'SHA-256 of the bytes';
comment on column prompt_audio.withdrawn_at is 'When it was taken away or replaced; it stays a while for calls that were told of it';

create function keep_sound() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed: upload it anew', tg_table_name;
end $$;
create trigger prompt_audio_stays before update of name, digest, content_type, size_bytes, length_ms, bytes, by_agent, at
  on prompt_audio for each row execute function keep_sound();
