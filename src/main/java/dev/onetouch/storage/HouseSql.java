package dev.onetouch.storage;

/// The part of [SaveStatement] about what the house owes its customers. Reads one document, `house`, in the form of
/// [HouseRows].
///
/// Callbacks are locked before cases are: whoever closes a promise by hand takes them in this order too.
final class HouseSql {
  /// `rung` are the callbacks this turn attempts or has attempted, as far as they are what it believes; `passed` those it
  /// makes needless, all but the one it keeps itself.
  static final String READ =
      """
      attempts as materialized (
        select * from jsonb_to_recordset(cast(:house as jsonb) -> 'attempts') as t(
          callback text, kind text, attempt smallint, after double precision, why text)
      ),
      through as materialized (
        select * from jsonb_to_recordset(cast(:house as jsonb) -> 'through') as g(about text, number text, why text)
      ),
      rung as materialized (
        select t.*, k.attempts as made
        from c, attempts t join callback k on k.promise_id = t.callback
        where (c.expected = 0 or exists (select from held))
          and case when t.attempt > 0 then k.state = 'open' and k.attempts + 1 = t.attempt
            else k.state = 'dialling' and k.call_id = c.id end
        order by k.promise_id
        for update of k
      ),
      passed as materialized (
        select k.promise_id, g.why
        from c, through g join callback k on k.case_number = g.about or k.number = g.number
        where (c.expected = 0 or exists (select from held))
          and k.state in ('open', 'dialling', 'task') and (k.state <> 'dialling' or k.call_id <> c.id)
        order by k.promise_id
        for update of k
      ),
      """;

  /// A callback that was begun, withdrawn or taken meanwhile stops the turn that would begin it. The last line is always
  /// true; it has `passed` looked for, and so locked, here.
  static final String GO =
      """
          and (select count(*) from rung where attempt > 0) = (select count(*) from attempts where attempt > 0)
          and (select count(*) from passed) >= 0
      """;

  static final String WRITE =
      """
      tried as (
        update callback k set
          state = case r.kind when 'begin' then 'dialling' when 'keep' then 'kept' when 'hand-back' then 'task' else 'open' end,
          attempts = greatest(0, case when r.kind = 'postpone' then r.made - (case r.attempt when 0 then 1 else 0 end)
            else greatest(r.attempt, r.made) end),
          next_at = case when r.kind in ('again', 'postpone') then clock_timestamp() + make_interval(secs => r.after)
            else k.next_at end,
          call_id = c.id, why = r.why
        from rung r, c where k.promise_id = r.callback and exists (select from written)
      ),
      withdrawn as (
        update callback k set state = 'withdrawn', call_id = c.id, why = p.why
        from passed p, c where k.promise_id = p.promise_id and exists (select from written)
      ),
      reached as (
        update task t set done_at = clock_timestamp(), result = g.why
        from through g
        where t.kind = 'gave-up' and t.done_at is null and (t.case_number = g.about or t.caller_number = g.number)
          and exists (select from written)
      ),
      promised as (
        insert into promise (id, case_number, what, due_at, kind)
        select p.id, p.about, p.what, coalesce(p.by, clock_timestamp() + make_interval(secs => p.within)), p.kind
        from jsonb_to_recordset(cast(:house as jsonb) -> 'promises') as p(
          id text, about text, what text, by timestamptz, within double precision, kind text)
        where exists (select from written)
        on conflict (id) do nothing
      ),
      called_back as (
        insert into callback (promise_id, case_number, customer_id, number, shown, owner_id, team_id, language, since,
          from_at, until_at, next_at, call_id)
        select b.id, b.about, b.customer, b.number, b.shown, (select id from agent where id = b.owner), b.team, b.language,
          b.since, b.from_at, b.until_at, b.from_at, c.id
        from c, jsonb_to_recordset(cast(:house as jsonb) -> 'callbacks') as b(
          id text, about text, customer text, number text, shown text, owner text, team text, language text,
          since timestamptz, from_at timestamptz, until_at timestamptz)
        where exists (select from written)
        on conflict (promise_id) do nothing
      ),
      tasked as (
        insert into task (id, kind, case_number, owner_id, team_id, customer_id, caller_number, what, waited_seconds, call_id)
        select t.id, t.kind, t.about, (select id from agent where id = t.owner and not disabled), t.team, t.customer,
          t.number, t.what, t.waited, c.id
        from c, jsonb_to_recordset(cast(:house as jsonb) -> 'tasks') as t(
          id text, kind text, about text, owner text, team text, customer text, number text, what text, waited integer)
        where exists (select from written)
          -- That a customer calls again and again is told once, until somebody has seen to it.
          and not exists (select from task told where t.kind = 'called-again' and told.kind = t.kind
            and told.case_number = t.about and told.done_at is null)
        on conflict (id) do nothing
      ),
      recorded as (
        insert into voicemail (id, case_number, owner_id, team_id, customer_id, caller_number, call_id)
        select v.id, v.about, (select id from agent where id = v.owner and not disabled), v.team, v.customer, v.number, c.id
        from c, jsonb_to_recordset(cast(:house as jsonb) -> 'recordings') as v(
          id text, about text, owner text, team text, customer text, number text)
        where exists (select from written)
        on conflict (id) do nothing
      ),
      asked as (
        insert into survey_asked (call_id, customer_id, caller_number)
        select c.id, c.customer_id, c.caller_number from c
        where cast(cast(:house as jsonb) ->> 'asked' as boolean) and exists (select from written)
        on conflict (call_id) do nothing
      ),
      said as (
        insert into survey_answer (call_id, question, case_number, owner_id, customer_id, answer, bad)
        select c.id, a.question, c.case_number, (select owner_id from cases where number = c.case_number), c.customer_id,
          a.answer, a.bad
        from c, jsonb_to_recordset(cast(:house as jsonb) -> 'answers') as a(question text, answer text, bad boolean)
        where exists (select from written)
        on conflict (call_id, question) do nothing
      ),
      """;

  private HouseSql() {}
}
