package dev.onetouch.storage;

/// How it went so far, as parts of [DeskSql]'s statements: of a case `k`, and of a call `c` whose caller may have none.
final class HistorySql {
  private static final String BROKEN =
      "(b.result = 'kept' and b.closed_at > b.due_at or b.result = '' and b.due_at < clock_timestamp())";
  private static final String WEEK = "clock_timestamp() - interval '7 days'";

  /// Why the resolution team is to look after the case `k`; the instant each came up, null when it did not.
  static final String CALLED_AGAIN =
      "(select min(t.made_at) from task t where t.case_number = k.number and t.kind = 'called-again' and t.done_at is null)";

  static final String PROMISE_OVERDUE =
      "(select min(p.escalated_at) from promise p where p.case_number = k.number and p.result = '')";
  static final String ASKED_FOR_THEM =
      "(select min(r.started_at) from call r where r.case_number = k.number and r.asked_teams @> '{resolution}'"
          + " and r.started_at > "
          + WEEK
          + ")";
  static final String NEEDS_RESOLUTION =
      "(k.status <> 'resolved' and coalesce(" + CALLED_AGAIN + ", " + PROMISE_OVERDUE + ", " + ASKED_FOR_THEM + ") is not null)";

  private static final String SURVEY =
      """
      coalesce((select case when bool_or(a.bad) then 'bad' else 'good' end from survey_answer a
        where a.call_id = (select l.call_id from survey_answer l where %s order by l.at desc limit 1)
        having count(*) > 0), 'none')""";

  static final String OF_CASE =
      "jsonb_build_object('calls', (select count(*) from call h"
          + " where h.case_number = k.number and h.origin = 'called-us' and h.started_at > "
          + WEEK
          + "), 'broken', (select count(*) from promise b where b.case_number = k.number and "
          + BROKEN
          + "), 'survey', "
          + SURVEY.formatted("l.case_number = k.number")
          + ", 'resolution', "
          + NEEDS_RESOLUTION
          + ")";

  static final String OF_CALL =
      "jsonb_build_object('calls', (select count(*) from call h where (h.caller_number = c.caller_number"
          + " or h.case_number = c.case_number) and h.origin = 'called-us' and h.started_at > "
          + WEEK
          + "), 'broken', (select count(*) from promise b join cases k on k.number = b.case_number"
          + " where (k.number = c.case_number or k.customer_id = c.customer_id) and "
          + BROKEN
          + "), 'survey', "
          + SURVEY.formatted("l.case_number = c.case_number or l.customer_id = c.customer_id")
          + ", 'resolution', coalesce(c.asked_teams @> '{resolution}' or (select "
          + NEEDS_RESOLUTION
          + " from cases k where k.number = c.case_number), false))";

  private HistorySql() {}
}
