package dev.onetouch.storage;

import dev.onetouch.admin.trail.StepCounts;
import dev.onetouch.flow.FlowId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// What callers did at each step, counted from the journal. Each event belongs to the step that was entered last; once a
/// person was asked for, what is pressed while waiting belongs to none. Who hangs up does so at the step entered last.
public final class StepCountRows implements StepCounts {
  private static final String COUNT =
      """
      with calls as materialized (
        select id from call
        where started_at >= :from and started_at < :to and origin = 'called-us' and state #>> '{flow,flow}' = :flow
      ),
      told as materialized (
        select j.call_id, j.seq, j.kind, j.event,
          count(*) filter (where j.kind = 'step-entered') over w as visit
        from journal j join calls c on c.id = j.call_id
        where j.kind in ('step-entered', 'input-heard', 'silence-heard', 'wrong-input-heard', 'person-requested', 'call-ended')
        window w as (partition by j.call_id order by j.seq)
      ),
      visits as materialized (
        select call_id, visit,
          case when event #>> '{place,flow}' = :flow then '' else (event #>> '{place,flow}') || '/' end
            || (event #>> '{place,step}') as step,
          lead(event #>> '{place,step}') over n as next_step, lead(event #>> '{place,flow}') over n as next_flow
        from told where kind = 'step-entered' window n as (partition by call_id order by seq)
      ),
      led as (
        select call_id, visit, min(seq) as seq, bool_or(event #>> '{request,reason}' = 'ASKED') as asked
        from told where kind = 'person-requested' group by call_id, visit
      ),
      acts as (
        select v.step, t.kind, t.event
        from told t join visits v on v.call_id = t.call_id and v.visit = t.visit
        left join led l on l.call_id = t.call_id and l.visit = t.visit
        where t.kind in ('input-heard', 'silence-heard', 'wrong-input-heard') and (l.seq is null or t.seq < l.seq)
      ),
      inputs as (
        select step, count(*) filter (where kind = 'silence-heard') as silence,
          count(*) filter (where kind = 'wrong-input-heard') as wrong,
          count(*) filter (where kind = 'input-heard' and event ->> 'input' !~ '^[0-9*#]$') as words
        from acts group by step
      ),
      keys as (
        select step, cast(json_object_agg(key, n) as text) as by_key from (
          select step, event ->> 'input' as key, count(*) as n from acts
          where kind = 'input-heard' and event ->> 'input' ~ '^[0-9*#]$' group by 1, 2) k
        group by step
      ),
      onward as (
        select step, cast(json_object_agg(next, n) as text) as went_to from (
          select step, case when next_flow = :flow then '' else next_flow || '/' end || next_step as next, count(*) as n
          from visits where next_step is not null group by 1, 2) o
        group by step
      ),
      asked as (
        select v.step, count(*) as n from led l join visits v on v.call_id = l.call_id and v.visit = l.visit
        where l.asked group by v.step
      ),
      lost as (
        select v.step, count(*) as n from told t join visits v on v.call_id = t.call_id and v.visit = t.visit
        where t.kind = 'call-ended' and t.event ->> 'outcome' in ('LEFT', 'GAVE_UP') group by v.step
      ),
      entered as (select step, count(*) as n from visits group by step)
      select cast(json_build_object(
        'calls', (select count(*) from calls),
        'steps', (select coalesce(json_agg(json_build_object(
            'step', e.step, 'entered', e.n, 'byKey', coalesce(cast(k.by_key as json), '{}'), 'byWords', coalesce(i.words, 0),
            'silence', coalesce(i.silence, 0), 'wrong', coalesce(i.wrong, 0), 'askedForPerson', coalesce(a.n, 0),
            'hungUpHere', coalesce(x.n, 0), 'wentTo', coalesce(cast(o.went_to as json), '{}')) order by e.step), '[]')
          from entered e left join inputs i on i.step = e.step left join keys k on k.step = e.step
          left join onward o on o.step = e.step left join asked a on a.step = e.step left join lost x on x.step = e.step)
      ) as text)""";

  private final Door door;
  private final CallJson json = new CallJson();

  public StepCountRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public Counted of(FlowId flow, Instant from, Instant to) {
    String found = door.askAgain("counting where callers give up", session ->
        session.createNativeQuery(COUNT, String.class)
            .setParameter("flow", flow.value())
            .setParameter("from", from.atOffset(ZoneOffset.UTC))
            .setParameter("to", to.atOffset(ZoneOffset.UTC))
            .getSingleResult());
    CountedRow row = json.read(found, CountedRow.class);
    return new Counted(row.calls(), row.steps().stream().map(CountRow::count).toList());
  }

  record CountedRow(int calls, List<CountRow> steps) {}

  record CountRow(
      String step, int entered, Map<String, Integer> byKey, int byWords, int silence, int wrong, int askedForPerson,
      int hungUpHere, Map<String, Integer> wentTo) {
    Count count() {
      return new Count(step, entered, byKey, byWords, silence, wrong, askedForPerson, hungUpHere, wentTo);
    }
  }
}
