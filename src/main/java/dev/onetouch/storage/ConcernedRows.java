package dev.onetouch.storage;

import dev.onetouch.call.CallId;
import dev.onetouch.call.VoicemailId;
import dev.onetouch.cases.AgentId;
import dev.onetouch.desk.Concerned;
import java.util.List;

/// Finds whom to wake by the case of a call and the teams it asked, which are indexed; its tasks alone are not.
public final class ConcernedRows implements Concerned {
  private static final String BY =
      """
      with c as (select case_number, asked_teams, waits_for from call where id = %s),
      t as (select t.* from task t join c on c.case_number = t.case_number where t.done_at is null),
      teams as (
        select k.team_id from cases k join c on k.number = c.case_number
        union select team_id from t where team_id is not null
        union select unnest(asked_teams) from c)
      select k.owner_id from cases k join c on k.number = c.case_number where k.owner_id is not null
      union select waits_for from c where waits_for is not null
      union select coalesce(claimed_by, owner_id) from t where coalesce(claimed_by, owner_id) is not null
      union select m.agent_id from agent_team m join teams on teams.team_id = m.team_id
      union select a.id from agent a where 'supervisor' = any (a.roles) and exists (select from t where kind = 'bad-survey')""";

  private final Door door;

  public ConcernedRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public List<AgentId> by(CallId call) {
    return by(":id", call.value());
  }

  @Override
  public List<AgentId> by(VoicemailId voicemail) {
    return by("(select call_id from voicemail where id = :id)", voicemail.value());
  }

  private List<AgentId> by(String call, String id) {
    return door.ask("looking whose work a call changed", session -> session
        .createNativeQuery(BY.formatted(call), String.class)
        .setParameter("id", Text.storable(id))
        .list().stream().map(AgentId::new).toList());
  }
}
