package dev.onetouch.storage;

import dev.onetouch.call.CallSignal.CaseOnFile;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Callback;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.switchboard.DueWork.DueCallback;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Callbacks whose time has come. Whoever is given one has this long to begin it; meanwhile it keeps its place among those
/// who wait.
final class DueCallbackRows {
  static final Duration CLAIM = Duration.ofSeconds(5);

  /// A customer who talks with us on any number of theirs is not rung.
  private static final String DUE =
      """
      with claimed as (
        update callback set next_at = clock_timestamp() + make_interval(secs => :claim)
        where promise_id in (
          select k.promise_id from callback k
          where k.state = 'open' and k.next_at <= clock_timestamp()
            and not exists (select from call live where live.ended_at is null and live.caller_number = k.number)
            and not exists (select from customer_phone p join call live on live.caller_number = p.number
              where p.customer_id = k.customer_id and live.ended_at is null)
          order by k.since, k.promise_id limit :max for update skip locked)
        returning *)
      select cast(json_build_object(
        'id', k.promise_id, 'about', k.case_number, 'owner', k.owner_id, 'team', k.team_id, 'number', k.number,
        'shown', k.shown, 'language', k.language, 'since', k.since, 'from', k.from_at, 'until', k.until_at,
        'attempt', k.attempts + 1,
        'customers', (select json_agg(json_build_object('id', c.id, 'name', c.name, 'greetingName', c.greeting_name,
            'language', c.language, 'skipMenus', c.skip_menus)) from customer c where c.id = k.customer_id),
        'cases', (select json_agg(to_json(f)) from (
          select cases.number, cases.subject, cases.owner_id, cases.team_id, cases.status, cases.last_contact,
            cases.status_since, coalesce(owner.name, '') as owner_name, 0 as calls
          from cases left join agent owner on owner.id = cases.owner_id where cases.number = k.case_number) f)) as text)
      from claimed k order by k.since, k.promise_id""";

  private static final String PUT_OFF = "update callback set next_at = :until where promise_id = :id and state = 'open'";

  private final Door door;
  private final CallJson json = new CallJson();

  DueCallbackRows(Door door) {
    this.door = door;
  }

  List<DueCallback> due(int max) {
    return door.ask("looking for due callbacks", session ->
            session.createNativeQuery(DUE, String.class)
                .setParameter("claim", CLAIM.toSeconds())
                .setParameter("max", max)
                .list())
        .stream()
        .map(document -> json.read(document, DueRow.class).due())
        .toList();
  }

  void putOff(CallbackId callback, Instant until) {
    door.ask("putting a callback off", session ->
        session.createNativeMutationQuery(PUT_OFF)
            .setParameter("until", until.atOffset(ZoneOffset.UTC))
            .setParameter("id", callback.value())
            .executeUpdate());
  }

  record DueRow(
      CallbackId id,
      CaseNumber about,
      @Nullable AgentId owner,
      TeamId team,
      PhoneNumber number,
      PhoneNumber shown,
      String language,
      Instant since,
      Instant from,
      Instant until,
      int attempt,
      List<Customer> customers,
      List<PostgresCallerDirectory.CaseRow> cases) {
    DueCallback due() {
      Owner by = owner == null ? Owner.NOBODY : new Owner.OwnedBy(owner);
      List<CaseOnFile> files = cases.stream().map(PostgresCallerDirectory.CaseRow::onFile).toList();
      return new DueCallback(
          new Callback(id, about, by, team, number, shown, language, since, from, until), attempt, customers, files);
    }
  }
}
