package dev.onetouch.storage;

/// What a desk shows, as one statement that gives one JSON document: one round trip and one instant
/// for all of it.
///
/// Parameters: `agent`; `live`, the seconds after which a silent browser no longer counts as there;
/// `soon`, the seconds before its time from which a promise is due soon.
final class DeskSql {
  /// A fingerprint per part, in the form of [dev.onetouch.desk.Revision].
  static final String REVISION =
      """
      select concat_ws('.',
        (select md5(concat_ws('|', a.name, a.phone is not null, s.phone_instead, s.presence, s.reached_by, s.away_reason, s.activity, s.since,
            s.offer_id, s.call_id, s.until, s.missed_in_row,
            s.heartbeat_at > clock_timestamp() - make_interval(secs => :live)))
          from agent a left join agent_state s on s.agent_id = a.id where a.id = :agent),
        md5(coalesce((select concat_ws('|', c.id, c.version,\s"""
          + CallNoteSql.FINGERPRINT
          + """
          , k.number, k.subject, k.status, k.owner_id)
          from agent_state s join call c on c.id = s.call_id left join cases k on k.number = c.case_number
          where s.agent_id = :agent), '')),
        md5(concat_ws('/', coalesce((select string_agg(concat_ws('|', k.number, k.subject, k.status, k.team_id, k.last_contact), ',' order by k.number)
          from cases k where k.owner_id = :agent and k.status <> 'resolved'), ''),
          """
          + DeskTaskSql.FINGERPRINT
          + ", "
          + DutySql.FINGERPRINT
          + ", "
          + WaitingSql.FINGERPRINT
          + """
          )),
        md5(coalesce((select string_agg(concat_ws('|', a.id, a.name, s.presence, s.reached_by, s.phone_instead, s.activity, s.since,
              s.heartbeat_at > clock_timestamp() - make_interval(secs => :live)), ',' order by a.id)
          from agent a left join agent_state s on s.agent_id = a.id
          where not a.disabled and a.id <> :agent and a.id in (
            select theirs.agent_id from agent_team mine join agent_team theirs on theirs.team_id = mine.team_id
            where mine.agent_id = :agent)), '')))
      """;

  private static final String PERSON =
      """
      jsonb_build_object(
        'id', a.id, 'name', a.name, 'phone', coalesce(a.phone, ''),
        'presence', coalesce(s.presence, 'away'), 'by', coalesce(s.reached_by, 'browser'),
        'reason', coalesce(s.away_reason, ''), 'activity', coalesce(s.activity, 'free'),
        'since', coalesce(s.since, clock_timestamp()), 'missed', coalesce(s.missed_in_row, 0), 'phoneInstead', coalesce(s.phone_instead, false),
        'resolution', exists (select from agent_team r where r.agent_id = a.id and r.team_id = 'resolution'),
        'live', coalesce(s.heartbeat_at > clock_timestamp() - make_interval(secs => :live), false),
        'teams', (select coalesce(jsonb_agg(t.name order by t.name), '[]')
          from agent_team m join team t on t.id = m.team_id where m.agent_id = a.id))
      """;

  static final String CASE =
      """
      jsonb_build_object(
        'number', k.number, 'subject', k.subject, 'owner', coalesce(k.owner_id, ''), 'ownerName', coalesce(o.name, ''),
        'team', k.team_id, 'status', k.status, 'lastContact', k.last_contact, 'statusSince', k.status_since)
      """;

  static final String CASE_WITH_HISTORY =
      "(" + CASE + " || jsonb_build_object('history', " + HistorySql.OF_CASE + "))";

  static final String SIGHT =
      "select cast(jsonb_build_object('now', clock_timestamp(), 'revision', ("
          + REVISION
          + "),\n"
          + "'me', (select "
          + PERSON
          + " from agent a left join agent_state s on s.agent_id = a.id where a.id = :agent),\n"
          + """
          'held', (select jsonb_build_object(
              'state', c.state, 'notes',\s"""
          + CallNoteSql.MINE
          + """
              , 'offer', coalesce(s.offer_id, ''), 'until', s.until,
              'extended', s.wrap_up_extended, 'withdrawn', exists (
                select from callback w where w.call_id = c.id and w.state = 'withdrawn'), 'history',
          """
          + HistorySql.OF_CALL
          + """
              , 'heldSince', (select max(j.at) from journal j where j.call_id = c.id
                  and (j.kind = 'caller-held' or (j.kind = 'room-opened' and j.event ->> 'callerIn' = 'false')))
              , 'answered', coalesce(c.answered_at, s.since), 'why', coalesce(f.why, ''), 'rung', coalesce(f.rung, ''),
              'about', (select jsonb_agg(
          """
          + CASE_WITH_HISTORY
          + """
                ) from cases k left join agent o on o.id = k.owner_id where k.number = c.case_number))
            from agent_state s join call c on c.id = s.call_id left join offer f on f.id = s.offer_id
            where s.agent_id = :agent),
          'cases', (select jsonb_agg(one) from (select
          """
          + CASE_WITH_HISTORY
          + """
              as one from cases k left join agent o on o.id = k.owner_id
              where k.owner_id = :agent and k.status <> 'resolved' order by k.last_contact desc limit :cases) as mine),
          'team', (select jsonb_agg(one) from (select
          """
          + PERSON
          + """
              as one from agent a left join agent_state s on s.agent_id = a.id
              where not a.disabled and a.id <> :agent and a.id in (
                select theirs.agent_id from agent_team mine join agent_team theirs on theirs.team_id = mine.team_id
                where mine.agent_id = :agent)
              order by a.name limit :team) as colleagues)
          """
          + ", 'handOvers', "
          + DeskTaskSql.HAND_OVERS
          + ", 'promises', "
          + DeskTaskSql.PROMISES
          + ", 'escalations', "
          + DeskTaskSql.ESCALATIONS
          + ", 'tasks', "
          + DutySql.TASKS
          + ", 'callbacks', "
          + DutySql.CALLBACKS
          + ", 'voicemails', "
          + DutySql.VOICEMAILS
          + ", 'waiting', "
          + WaitingSql.WAITING
          + ") as text)";

  private DeskSql() {}
}
