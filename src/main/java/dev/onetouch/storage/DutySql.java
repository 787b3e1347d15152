package dev.onetouch.storage;

/// Tasks, callbacks and messages of an agent, as parts of [DeskSql]'s statements. Parameter: `agent`.
final class DutySql {
  static final String SUPERVISES =
      "exists (select from agent s where s.id = :agent and 'supervisor' = any (s.roles))";
  private static final String MY_TEAMS = "(select team_id from agent_team where agent_id = :agent)";

  /// Whose a task `t` is, whether or not a colleague claimed it. A bad survey is no agent's business.
  static final String MINE_OR_MY_TEAMS =
      "t.claimed_by = :agent or (t.kind <> 'bad-survey' and (t.owner_id = :agent or (t.owner_id is null and t.team_id in "
          + MY_TEAMS
          + ")))";

  /// What the desk shows: mine, what nobody of my teams is at, and for supervisors what is nobody's.
  private static final String LISTED =
      "t.done_at is null and (t.claimed_by = :agent or (t.kind <> 'bad-survey' and (t.owner_id = :agent"
          + " or (t.claimed_by is null and t.owner_id is null and t.team_id in "
          + MY_TEAMS
          + "))) or (t.claimed_by is null and (t.kind = 'bad-survey' or (t.owner_id is null and t.team_id is null)) and "
          + SUPERVISES
          + "))";

  private static final String CALLED_BACK =
      "k.state in ('open', 'dialling', 'task') and (f.owner_id = :agent or k.owner_id = :agent"
          + " or (k.owner_id is null and f.owner_id is null and k.team_id in "
          + MY_TEAMS
          + "))";

  static final String FINGERPRINT =
      "coalesce((select string_agg(concat_ws('|', t.id, t.what, t.claimed_by), ',' order by t.id) from task t where "
          + LISTED
          + "), ''), coalesce((select string_agg(concat_ws('|', k.promise_id, k.state, k.attempts, k.until_at < clock_timestamp()),"
          + " ',' order by k.promise_id) from callback k join cases f on f.number = k.case_number where "
          + CALLED_BACK
          + "), ''), coalesce((select string_agg(concat_ws('|', v.id, v.state, v.heard_by, v.transcript <> ''), ',' order by v.id)"
          + " from task t join voicemail v on t.id = 'voicemail-' || v.id where "
          + LISTED
          + "), '')";

  static final String TASKS =
      """
      (select jsonb_agg(one) from (select jsonb_build_object(
          'id', t.id, 'kind', t.kind, 'what', t.what, 'number', t.case_number, 'subject', coalesce(k.subject, ''),
          'customer', coalesce(u.name, ''), 'caller', t.caller_number, 'since', t.made_at, 'waited', t.waited_seconds,
          'owner', coalesce(o.name, ''), 'claimedBy', coalesce(b.name, ''),
          'mine', coalesce(coalesce(t.claimed_by, t.owner_id) = :agent, false), 'voicemail', coalesce(v.id, '')) as one
        from task t left join cases k on k.number = t.case_number left join customer u on u.id = coalesce(k.customer_id, t.customer_id)
        left join agent o on o.id = t.owner_id left join agent b on b.id = t.claimed_by
        left join voicemail v on t.id = 'voicemail-' || v.id where\s"""
          + LISTED
          + " order by t.made_at, t.id limit :tasks) as listed)";

  static final String CALLBACKS =
      """
      (select jsonb_agg(one) from (select jsonb_build_object(
          'id', k.promise_id, 'number', k.case_number, 'subject', f.subject, 'customer', coalesce(u.name, ''), 'to', k.number,
          'from', k.from_at, 'until', k.until_at, 'since', k.since, 'state', k.state, 'tries', k.attempts,
          'next', greatest(k.next_at, k.from_at), 'owner', coalesce(o.name, '')) as one
        from callback k join cases f on f.number = k.case_number
        left join customer u on u.id = coalesce(k.customer_id, f.customer_id)
        left join agent o on o.id = coalesce(k.owner_id, f.owner_id) where\s"""
          + CALLED_BACK
          + " order by k.from_at, k.promise_id limit :tasks) as agreed)";

  /// A message `v` about a case `k`.
  static final String VOICEMAIL =
      """
      jsonb_build_object('id', v.id, 'number', v.case_number, 'subject', k.subject, 'customer', coalesce(u.name, ''),
        'caller', v.caller_number, 'left', v.started_at, 'state', v.state, 'seconds', coalesce(v.seconds, 0),
        'transcript', v.transcript, 'heardBy', coalesce(h.name, ''))
      """;

  static final String VOICEMAIL_FROM =
      """
       voicemail v join cases k on k.number = v.case_number
      left join customer u on u.id = coalesce(k.customer_id, v.customer_id) left join agent h on h.id = v.heard_by
      """;

  static final String VOICEMAILS =
      "(select jsonb_agg(one) from (select "
          + VOICEMAIL
          + " as one from task t join ("
          + VOICEMAIL_FROM
          + ") on t.id = 'voicemail-' || v.id where "
          + LISTED
          + " and v.state in ('arrived', 'missing') order by v.started_at, v.id limit :tasks) as left_for_me)";

  private DutySql() {}
}
