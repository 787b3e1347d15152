alter table agent_state add column phone_instead boolean not null default false;
comment on column agent_state.phone_instead is 'Ring the agent''s phone while the browser they are available by is silent';
