package dev.onetouch.storage;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.onetouch.call.CallSignal.CaseOnFile;
import dev.onetouch.call.CallerMemory;
import dev.onetouch.call.CallerMemory.LastTalk;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.switchboard.CallerDirectory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Everything about a caller's number in one query.
public final class PostgresCallerDirectory implements CallerDirectory {
  static final int MAX_CASES = 50;
  private static final Duration CALLS_COUNTED = Duration.ofDays(7);

  /// A talk that ended longer ago was not cut off, whatever a company sets.
  private static final Duration TALKS_REMEMBERED = Duration.ofHours(1);

  private static final String FIND =
      """
      with who as materialized (
        select c.id, c.name, c.greeting_name as "greetingName", c.language, c.skip_menus as "skipMenus"
        from customer c join customer_phone p on p.customer_id = c.id
        where p.number = :number
        order by c.id
      )
      select cast(json_build_object(
        'customers', (select coalesce(json_agg(to_json(who)), '[]') from who),
        'cases', (select coalesce(json_agg(to_json(k)), '[]') from (
          select cases.number, cases.subject, cases.owner_id, cases.team_id, cases.status, cases.last_contact,
            cases.status_since, coalesce(owner.name, '') as owner_name,
            (select count(*) from call about
              where about.case_number = cases.number and about.origin = 'called-us'
                and about.started_at > :week and about.started_at < :at) as calls
          from cases left join agent owner on owner.id = cases.owner_id
          where (cases.customer_id in (select id from who) or (cases.customer_id is null and cases.caller_number = :number))
            and (cases.status <> 'resolved' or cases.status_since > :reopens)
          order by cases.last_contact desc, cases.number desc
          limit :max) k),
        'calls', (select count(*) from call
          where caller_number = :number and origin = 'called-us' and started_at > :week and started_at < :at),
        'talk', (select json_agg(to_json(t)) from (
          select talked_with as agent, talk_ended_at as ended,
            case when origin <> 'called-us' or state -> 'facts' -> 'values' ->> 'caller.language-known' = 'true'
              then coalesce(state ->> 'language', '') else '' end as language
          from call
          where (caller_number = :number or customer_id in (select id from who)) and started_at > :week
            and talk_ended_at > :lately and talk_ended_at <= :at
          order by talk_ended_at desc limit 1) t),
        'callbacks', (select json_agg(promise_id order by since) from callback
          where state in ('open', 'dialling', 'task')
            and (number = :number or customer_id in (select id from who))),
        'surveyed', exists (select from survey_asked s
          where s.at > :week and (s.caller_number = :number or s.customer_id in (select id from who)))
      ) as text)""";

  private final Door door;
  private final CallJson json = new CallJson();

  public PostgresCallerDirectory(Database database) {
    this.door = database.webhooks();
  }

  @Override
  public Findings find(PhoneNumber number, Instant at) {
    String found = door.askAgain("looking a caller up", session ->
        session.createNativeQuery(FIND, String.class)
            .setParameter("number", number.e164())
            .setParameter("reopens", at.minus(CaseSelection.REOPENS_WITHIN).atOffset(ZoneOffset.UTC))
            .setParameter("week", at.minus(CALLS_COUNTED).atOffset(ZoneOffset.UTC))
            .setParameter("lately", at.minus(TALKS_REMEMBERED).atOffset(ZoneOffset.UTC))
            .setParameter("at", at.atOffset(ZoneOffset.UTC))
            .setParameter("max", MAX_CASES)
            .getSingleResult());
    return json.read(found, Found.class).findings();
  }

  record Found(
      List<Customer> customers,
      List<CaseRow> cases,
      int calls,
      List<LastTalk> talk,
      List<CallbackId> callbacks,
      boolean surveyed) {
    Findings findings() {
      CallerMemory memory = new CallerMemory(talk, callbacks, surveyed);
      return new Findings(customers, cases.stream().map(CaseRow::onFile).toList(), calls, memory);
    }
  }

  record CaseRow(
      CaseNumber number,
      String subject,
      @JsonProperty("owner_id") @Nullable AgentId owner,
      @JsonProperty("team_id") TeamId team,
      String status,
      @JsonProperty("last_contact") Instant lastContact,
      @JsonProperty("status_since") Instant statusSince,
      @JsonProperty("owner_name") String ownerName,
      int calls) {
    CaseOnFile onFile() {
      Owner owns = owner == null ? Owner.NOBODY : new Owner.OwnedBy(owner);
      var state = CaseStatus.valueOf(status.toUpperCase(Locale.ROOT));
      return new CaseOnFile(new Case(number, subject, owns, team, state, lastContact, statusSince), ownerName, calls);
    }
  }
}
