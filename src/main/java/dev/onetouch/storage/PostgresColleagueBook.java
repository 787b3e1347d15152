package dev.onetouch.storage;

import dev.onetouch.cases.AgentId;
import dev.onetouch.desk.DeskStore;
import dev.onetouch.switchboard.ColleagueBook;
import java.util.List;
import java.util.Optional;

/// The company's directory as colleagues see each other.
public final class PostgresColleagueBook implements ColleagueBook {
  private static final String SEE =
      """
      select cast(coalesce(json_agg(json_build_object('row', to_json(seen), 'teams', array(
          select t.name from agent_team m join team t on t.id = m.team_id where m.agent_id = seen.id order by t.name))), '[]') as text)
      from (
        select a.id, a.name, a.skills, a.languages, a.covers, a.phone, a.hours_id as hours,
          coalesce(s.presence, 'away') as presence, coalesce("""
          + FloorRow.REACHED_BY
          + """
          , 'browser') as reached_by,
          coalesce(s.away_reason, '') as away_reason, coalesce(s.activity, 'free') as activity,
          coalesce(s.since, clock_timestamp()) as since, coalesce(s.epoch, 0) as epoch,
          coalesce(s.heartbeat_at > clock_timestamp() - make_interval(secs => :silence), false) as live,
          array(select team_id from agent_team t where t.agent_id = a.id order by team_id) as teams
        from agent a left join agent_state s on s.agent_id = a.id
        where not a.disabled and (:id = '' or a.id = :id)
        order by a.name, a.id
        limit :most) seen""";

  private final Door door;
  private final CallJson json = new CallJson();

  public PostgresColleagueBook(Database database) {
    this.door = database.desk();
  }

  @Override
  public List<Colleague> all() {
    return see("");
  }

  @Override
  public Optional<Colleague> colleague(AgentId id) {
    return see(Text.storable(id.value())).stream().findFirst();
  }

  private List<Colleague> see(String id) {
    String seen = door.askAgain("looking for colleagues", session ->
        session.createNativeQuery(SEE, String.class)
            .setParameter("silence", DeskStore.LIVE_FOR.toSeconds())
            .setParameter("id", id)
            .setParameter("most", MAX_COLLEAGUES)
            .getSingleResult());
    return List.of(json.read(seen, SeenRow[].class)).stream().map(SeenRow::colleague).toList();
  }

  /// @param teams by name
  private record SeenRow(FloorRow.AgentRow row, List<String> teams) {
    Colleague colleague() {
      return new Colleague(row.agent(), row.phone() == null ? List.of() : List.of(row.phone()), teams);
    }
  }
}
