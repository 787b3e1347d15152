package dev.onetouch.storage;

import dev.onetouch.cases.TeamId;
import dev.onetouch.desk.DeskStore;
import dev.onetouch.routing.Floor;
import dev.onetouch.switchboard.FloorStore;
import java.time.Duration;
import java.util.List;

/// Agents, waiting callers and callbacks that are due, seen in one query. The database's clock says whose desk was heard from lately.
public final class PostgresFloorStore implements FloorStore {
  static final Duration RECENT = Duration.ofMinutes(60);
  static final int RECENT_WAITS = 20;

  /// A caller who waits comes round every 20 to 30 seconds. One who did not is somewhere else, with the duty line perhaps:
  /// they hold nobody up, and are not torn away from there.
  static final Duration COMES_ROUND = Duration.ofSeconds(60);

  private static final String SEE =
      """
      select cast(json_build_object(
        'agents', (select coalesce(json_agg(to_json(seen)), '[]') from (
          select a.id, a.name, a.skills, a.languages, a.covers, a.phone, a.hours_id as hours, s.presence, """
          + FloorRow.REACHED_BY
          + """
            as reached_by, s.away_reason,
            s.activity, s.since, s.epoch,
            coalesce(s.heartbeat_at > clock_timestamp() - make_interval(secs => :silence), false) as live,
            array(select team_id from agent_team t where t.agent_id = a.id order by team_id) as teams
          from agent a join agent_state s on s.agent_id = a.id
          where not a.disabled
          order by s.presence = 'available' desc, s.since, a.id
          limit :agents) seen),
        'waiting', (select coalesce(json_agg(to_json(waits)), '[]') from (
          (select id as call, asked_teams as teams, waiting_since as since,
            coalesce(state #> '{phase,request,skipped}', '[]') as skipped, waits_for as only_for
          from call where waiting_since is not null and heard_at > clock_timestamp() - make_interval(secs => :round)
          order by waiting_since, id limit :waiting)
          union all
          (select promise_id, array[team_id], since, '[]', case when until_at > clock_timestamp() then owner_id end
          from callback k where state = 'open' and next_at <= clock_timestamp() + make_interval(secs => :claim)
            and not exists (select from call live where live.ended_at is null and live.caller_number = k.number)
            and not exists (select from customer_phone p join call live on live.caller_number = p.number
              where p.customer_id = k.customer_id and live.ended_at is null)
          order by since, promise_id limit :waiting)
          order by since, call limit :waiting) waits),
        'waits', (select coalesce(json_agg(seconds), '[]') from (
          select extract(epoch from answered_at - asked_at) as seconds
          from call
          where answered_at > clock_timestamp() - make_interval(secs => :recent) and answered_at >= asked_at
            and (cardinality(cast(:teams as text[])) = 0 or asked_teams && cast(:teams as text[]))
          order by answered_at desc limit :waits) lately)
      ) as text)""";
  private final Door door;
  private final CallJson json = new CallJson();

  public PostgresFloorStore(Database database) {
    this.door = database.webhooks();
  }

  @Override
  public Floor see(List<TeamId> teams) {
    String seen = door.askAgain("seeing the floor", session ->
        session.createNativeQuery(SEE, String.class)
            .setParameter("round", COMES_ROUND.toSeconds())
            .setParameter("claim", DueCallbackRows.CLAIM.toSeconds())
            .setParameter("silence", DeskStore.LIVE_FOR.toSeconds())
            .setParameter("agents", Floor.MAX_AGENTS)
            .setParameter("waiting", Floor.MAX_WAITING)
            .setParameter("recent", RECENT.toSeconds())
            .setParameter("waits", RECENT_WAITS)
            .setParameter("teams", teams.stream().map(TeamId::value).toArray(String[]::new))
            .getSingleResult());
    return json.read(seen, FloorRow.class).floor();
  }
}
