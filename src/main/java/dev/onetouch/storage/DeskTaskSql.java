package dev.onetouch.storage;

/// What waits for an agent besides calls, as parts of [DeskSql]'s statements. Parameters: `agent`, and `soon`, the
/// seconds before its time from which a promise is due soon.
final class DeskTaskSql {
  static final String IN_RESOLUTION =
      "exists (select from agent_team r where r.agent_id = :agent and r.team_id = 'resolution')";

  private static final String HELD =
      "h.result = '' and (h.to_agent = :agent or h.from_agent = :agent or h.by_agent = :agent)";

  /// Callbacks stand in a list of their own.
  private static final String MINE = "p.result = '' and p.kind = 'word' and k.owner_id = :agent";
  private static final String ESCALATED = "p.result = '' and p.escalated_at is not null and " + IN_RESOLUTION;

  /// Changes too when a promise comes nearer.
  static final String FINGERPRINT =
      "coalesce((select string_agg(h.id, ',' order by h.id) from hand_over h where "
          + HELD
          + """
          ), ''), coalesce((select string_agg(concat_ws('|', p.id, p.due_at < clock_timestamp(),
              p.due_at < clock_timestamp() + interval '1 hour',
              p.due_at < clock_timestamp() + make_interval(secs => :soon)), ',' order by p.id)
            from promise p join cases k on k.number = p.case_number where\s"""
          + MINE
          + "), ''), coalesce((select string_agg(p.id || coalesce(k.owner_id, ''), ',' order by p.id)"
          + " from promise p join cases k on k.number = p.case_number where "
          + ESCALATED
          + "), '')";

  private static final String PROMISE =
      """
      jsonb_build_object('id', p.id, 'number', p.case_number, 'subject', k.subject, 'what', p.what, 'by', p.due_at,
        'owner', coalesce(o.name, ''))
      """;

  static final String HAND_OVERS = handOvers(HELD, ":tasks");

  static final String PROMISES = promises(MINE);
  static final String ESCALATIONS = promises(ESCALATED);

  private DeskTaskSql() {}

  static String handOvers(String which, String max) {
    return """
        (select jsonb_agg(one order by one ->> 'at') from (select jsonb_build_object(
            'id', h.id, 'number', h.case_number, 'subject', k.subject, 'from', coalesce(f.name, ''), 'by', b.name,
            'to', t.name, 'toMe', h.to_agent = :agent, 'note', h.note, 'at', h.offered_at) as one
          from hand_over h join cases k on k.number = h.case_number left join agent f on f.id = h.from_agent
          join agent b on b.id = h.by_agent join agent t on t.id = h.to_agent where %s order by h.offered_at limit %s) as held)"""
        .formatted(which, max);
  }

  private static String promises(String which) {
    return "(select jsonb_agg(one) from (select "
        + PROMISE
        + " as one from promise p join cases k on k.number = p.case_number left join agent o on o.id = k.owner_id where "
        + which
        + " order by p.due_at, p.id limit :tasks) as owed)";
  }
}
