package dev.onetouch.storage;

import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.call.Company;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.switchboard.HouseBook;
import dev.onetouch.switchboard.LastWords;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Messages left with the last resort, each with its case and task, in one statement; the second report finds the first.
public final class PostgresLastWords implements LastWords {
  /// A case number that is taken is drawn again.
  private static final int MAX_DRAWS = 5;

  private static final String LEFT =
      """
      with known as (
        select 1 from voicemail where id = :id
      ),
      team as (
        select id from team where id = :team union all select id from team order by 1 limit 1
      ),
      filed as (
        insert into cases (number, caller_number, owner_id, owner_move, team_id, status, last_contact, status_since, subject)
        select :number, cast(:caller as text), cast(:owner as text),
          case when cast(:owner as text) is not null then jsonb_build_object('how', 'filed', 'why', 'The duty line did not answer') end,
          team.id, 'open', clock_timestamp(), clock_timestamp(), 'Message left when nobody could be reached'
        from team where not exists (select from known)
        on conflict (number) do nothing
        returning number, owner_id, team_id
      ),
      left_behind as (
        insert into voicemail (id, case_number, owner_id, team_id, caller_number, call_id, state, recording_id, seconds, arrived_at)
        select :id, number, owner_id, team_id, cast(:caller as text), :leg, 'arrived', :recording, :seconds, clock_timestamp()
        from filed returning *
      ),
      tasked as (
        insert into task (id, kind, case_number, owner_id, team_id, caller_number, what, call_id)
        select 'voicemail-' || id, 'voicemail', case_number, owner_id, team_id, caller_number,
          'A message of ' || seconds || ' seconds was left when nobody could be reached', call_id
        from left_behind
        on conflict (id) do nothing
      )
      select (select count(*) from known) + (select count(*) from left_behind)""";

  private final Door door;
  private final HouseBook houses;
  private final Supplier<CaseNumber> numbers;

  /// @param numbers numbers a new case might get
  public PostgresLastWords(Database database, HouseBook houses, Supplier<CaseNumber> numbers) {
    this.door = database.desk();
    this.houses = houses;
    this.numbers = numbers;
  }

  @Override
  public void left(String leg, CallerAddress from, PhoneNumber dialled, String recording, Duration length) {
    for (int draw = 0; draw < MAX_DRAWS; draw++) {
      if (kept(leg, from, recording, length)) {
        return;
      }
    }
    throw new IllegalStateException("a message could not be kept: the company has no team, or no case number is free");
  }

  private boolean kept(String leg, CallerAddress from, String recording, Duration length) {
    Company company = houses.current().company();
    @Nullable String owner = company.dutyOwner() instanceof Owner.OwnedBy(AgentId agent) ? agent.value() : null;
    return door.ask("keeping a message of the last resort", session ->
            session.createNativeQuery(LEFT, Long.class)
                .setParameter("id", "last-" + recording)
                .setParameter("number", numbers.get().digits())
                .setParameter("caller", from.number().map(PhoneNumber::e164).orElse(null), String.class)
                .setParameter("owner", owner, String.class)
                .setParameter("team", company.usualTeam().stream().map(team -> team.value()).findFirst().orElse(""))
                .setParameter("leg", Text.storable(leg))
                .setParameter("recording", Text.storable(recording))
                .setParameter("seconds", Math.toIntExact(Math.max(0, length.toSeconds())))
                .getSingleResult())
        > 0;
  }
}
