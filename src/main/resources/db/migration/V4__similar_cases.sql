-- Cases that speak of the same things, in whatever language they were written.

create index cases_words on cases using gin (to_tsvector('simple', subject || ' ' || outcome)) where status = 'resolved';
create index case_note_words on case_note using gin (to_tsvector('simple', words));
