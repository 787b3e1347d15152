package dev.onetouch.storage;

/// Who waits on the line for an agent or for any of their teams, as parts of [DeskSql]'s statements. Parameter: `agent`.
final class WaitingSql {
  private static final String FOR_ME = "(c.waits_for = :agent or (c.waits_for is null and k.owner_id = :agent))";

  private static final String LISTED =
      "c.waiting_since is not null and c.ended_at is null and ("
          + FOR_ME
          + " or (c.waits_for is null and c.asked_teams && (select array_agg(team_id) from agent_team where agent_id = :agent)))";

  static final String FINGERPRINT =
      "coalesce((select string_agg(c.id, ',' order by c.id) from call c left join cases k on k.number = c.case_number where "
          + LISTED
          + "), '')";

  static final String WAITING =
      """
      (select jsonb_agg(one) from (select jsonb_build_object(
          'call', c.id, 'number', c.case_number, 'subject', coalesce(k.subject, ''), 'customer', coalesce(u.name, ''),
          'caller', c.caller_number, 'since', c.waiting_since, 'forMe', coalesce("""
          + FOR_ME
          + """
      , false)) as one
        from call c left join cases k on k.number = c.case_number
        left join customer u on u.id = coalesce(c.customer_id, k.customer_id) where\s"""
          + LISTED
          + " order by c.waiting_since, c.id limit :tasks) as waiting)";

  private WaitingSql() {}
}
