package dev.onetouch.storage;

/// The statement that writes a turn: all of it or none. What hangs on what, from the top:
///
/// 1. `held`: the call, locked, if it still has the version that was read. A lock that had to be waited for is followed by a
///    second look at the row, so a turn that came second finds nothing.
/// 2. `picked`: the agents the turn moves, locked in the order of their ids (two turns never wait for each other in a circle),
///    as far as they are still what the turn believes.
/// 3. `rung` and `passed`: the callbacks the turn attempts or makes needless, locked likewise; see [HouseSql].
/// 4. `go`: the call held, every agent and callback that must be there found, no new case's number taken.
/// 5. `written`: the call, updated or inserted, if go. A leg that another node inserted meanwhile gives no row here.
/// 6. all the rest, if written.
///
/// The documents are parameters, so the text never changes and is planned once per connection.
final class SaveStatement {
  static final String SQL =
      """
      with c as materialized (
        select * from jsonb_to_record(cast(:call as jsonb)) as c(
          id text, leg text, expected bigint, token text, answered_token text, answered_fingerprint text, answer text,
          phase text, dialled text, caller_number text, customer_id text, case_number text, waiting_since timestamptz,
          asked_at timestamptz, asked_teams text[], answered_at timestamptz, at timestamptz, ended_at timestamptz,
          outcome text, check_after double precision, origin text, waits_for text, talked_with text, talk_ended_at timestamptz)
      ),
      moves as materialized (
        select * from jsonb_to_recordset(cast(:moves as jsonb)) as m(
          agent text, offer text, kind text, must boolean, epoch bigint, lasts double precision, missed boolean, even boolean)
      ),
      opened as materialized (
        select * from jsonb_to_recordset(cast(:opened as jsonb)) as k(
          number text, owner text, team text, customer text, caller_number text, subject text, filed boolean)
      ),
      held as materialized (
        select call.id from call, c where call.id = c.id and call.version = c.expected for update of call
      ),
      picked as materialized (
        select m.*
        from agent_state a join moves m on m.agent = a.agent_id
        where ((select expected from c) = 0 or exists (select from held))
          and case m.kind
            when 'reserve' then a.epoch = m.epoch and a.presence = 'available'
              and (a.activity = 'free' or (m.even and a.activity = 'wrap-up'))
            when 'engage' then a.activity = 'offered' and a.offer_id = m.offer
            else a.offer_id = m.offer
          end
        order by a.agent_id
        for update of a
      ),
      """
          + HouseSql.READ
          + """
      go as materialized (
        select from c
        where (c.expected = 0 or exists (select from held))
          and (select count(*) from picked where must) = (select count(*) from moves where must)
          and not exists (select from cases k join opened o on o.number = k.number)
      """
          + HouseSql.GO
          + """
      ),
      updated as (
        update call set
          version = c.expected + 1, leg = c.leg, state = cast(:state as jsonb), token = c.token,
          answered_token = c.answered_token, answered_fingerprint = c.answered_fingerprint, answer = c.answer,
          phase = c.phase, customer_id = c.customer_id, case_number = c.case_number, waiting_since = c.waiting_since,
          waits_for = c.waits_for, talked_with = coalesce(c.talked_with, call.talked_with),
          talk_ended_at = coalesce(c.talk_ended_at, call.talk_ended_at),
          asked_at = coalesce(c.asked_at, call.asked_at),
          asked_teams = case when c.asked_at is null then call.asked_teams else c.asked_teams end,
          answered_at = case
            when c.answered_at is not null then c.answered_at
            when c.asked_at is null or c.asked_at = call.asked_at then call.answered_at
          end,
          updated_at = c.at, ended_at = coalesce(call.ended_at, c.ended_at), outcome = c.outcome,
          check_at = clock_timestamp() + make_interval(secs => c.check_after),
          heard_at = case when c.answered_token <> call.answered_token then clock_timestamp() else call.heard_at end
        from c where call.id = c.id and c.expected > 0 and exists (select from go)
        returning call.id
      ),
      inserted as (
        insert into call (
          id, leg, version, state, token, answered_token, answered_fingerprint, answer, phase, dialled, caller_number,
          customer_id, case_number, waiting_since, asked_at, asked_teams, answered_at, started_at, updated_at, ended_at,
          outcome, check_at, origin, waits_for, talked_with, talk_ended_at)
        select
          id, leg, 1, cast(:state as jsonb), token, answered_token, answered_fingerprint, answer, phase, dialled,
          caller_number, customer_id, case_number, waiting_since, asked_at, asked_teams, answered_at, at, at, ended_at,
          outcome, clock_timestamp() + make_interval(secs => check_after), origin, waits_for, talked_with, talk_ended_at
        from c where expected = 0 and exists (select from go)
        on conflict do nothing
        returning id
      ),
      written as (select id from updated union all select id from inserted),
      moved as (
        update agent_state a set
          activity = case m.kind when 'reserve' then 'offered' when 'engage' then 'on-call'
            when 'release' then 'free' else 'wrap-up' end,
          since = clock_timestamp(),
          epoch = a.epoch + case m.kind when 'reserve' then 1 else 0 end,
          offer_id = case when m.kind in ('reserve', 'engage') then m.offer end,
          call_id = case when m.kind <> 'release' then c.id end,
          until = case when m.kind in ('reserve', 'wrap-up') then clock_timestamp() + make_interval(secs => m.lasts) end,
          wrap_up_extended = false,
          missed_in_row = case when m.kind = 'engage' then 0 when m.missed then a.missed_in_row + 1 else a.missed_in_row end,
          presence = case when m.missed and a.missed_in_row + 1 >= :away_after then 'away' else a.presence end,
          away_reason = case when m.missed and a.missed_in_row + 1 >= :away_after then :away_reason else a.away_reason end
        from picked m, c
        where a.agent_id = m.agent and exists (select from written)
        returning a.agent_id
      ),
      journalled as (
        insert into journal (call_id, seq, at, kind, event)
        select c.id, (c.expected + 1) * 1000 + j.place, c.at, j.event ->> 'kind', j.event
        from c, jsonb_to_recordset(cast(:journal as jsonb)) as j(place integer, event jsonb)
        where exists (select from written)
      ),
      offered as (
        insert into offer (id, call_id, agent_id, rung, why, made_at, closed_at, result)
        select o.id, c.id, o.agent, o.rung, o.why, c.at, case when o.result <> '' then c.at end, o.result
        from c, jsonb_to_recordset(cast(:offers as jsonb)) as o(id text, agent text, rung text, why text, result text)
        where exists (select from written)
      ),
      closed as (
        update offer set closed_at = c.at, result = x.result
        from c, jsonb_to_recordset(cast(:closed as jsonb)) as x(id text, result text)
        where offer.id = x.id and offer.closed_at is null and exists (select from written)
      ),
      filed as (
        insert into cases (number, customer_id, caller_number, subject, owner_id, owner_move, team_id, status, last_contact, status_since)
        select o.number, (select id from customer where id = o.customer), o.caller_number, o.subject,
          (select id from agent where id = o.owner and not disabled),
          case when o.filed then jsonb_build_object('how', 'filed', 'at', c.at) end, o.team, 'open', c.at, c.at
        from c, opened o where exists (select from written)
      ),
      kept as (
        update cases set
          owner_id = coalesce(cases.owner_id, k.taken_by),
          last_contact = case when k.touched then greatest(cases.last_contact, c.at) else cases.last_contact end,
          status_since = case when k.reopened and cases.status = 'resolved' then c.at else cases.status_since end,
          status = case when k.reopened and cases.status = 'resolved' then 'open' else cases.status end
        from c, jsonb_to_recordset(cast(:cases as jsonb)) as k(number text, taken_by text, touched boolean, reopened boolean)
        where cases.number = k.number and exists (select from written)
      ),
      """
          + HouseSql.WRITE
          + """
      sent as (
        insert into errand (id, kind, call_id, leg, token, made_at, claimed_until)
        select e.id, e.kind, e.call, e.leg, e.token, clock_timestamp(), clock_timestamp() + make_interval(secs => :grace)
        from jsonb_to_recordset(cast(:errands as jsonb)) as e(id text, kind text, call text, leg text, token text)
        where exists (select from written)
        on conflict (id) do nothing
      )
      select count(*) from written
      """;

  private SaveStatement() {}
}
