package dev.onetouch.storage;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.PromiseLimits;
import dev.onetouch.desk.CaseFiles.Viewer;
import dev.onetouch.desk.Resolution;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The resolution team's cases. They are found by what was written when they went wrong, not by counting again.
public final class ResolutionRows implements Resolution {
  private static final String WAITING =
      """
      with candidates as (
        select case_number as number from task where kind = 'called-again' and done_at is null
        union select case_number from promise where result = '' and escalated_at is not null
        union select case_number from call
          where asked_teams @> '{resolution}' and started_at > clock_timestamp() - interval '7 days'),
      needed as (
        select k.number, t.again, t.overdue, t.asked
        from cases k join candidates on candidates.number = k.number cross join lateral (select\s"""
          + HistorySql.CALLED_AGAIN
          + " as again, "
          + HistorySql.PROMISE_OVERDUE
          + " as overdue, "
          + HistorySql.ASKED_FOR_THEM
          + """
           as asked) t
        where k.status <> 'resolved')
      select cast(jsonb_build_object('about',\s"""
          + DeskSql.CASE_WITH_HISTORY
          + """
          , 'customer', coalesce(u.name, ''), 'again', n.again, 'overdue', n.overdue, 'asked', n.asked,
            'helping', (select jsonb_agg(a.name order by j.at) from case_join j join agent a on a.id = j.agent_id
              where j.case_number = k.number)) as text)
          from needed n join cases k on k.number = n.number left join agent o on o.id = k.owner_id
          left join customer u on u.id = k.customer_id
          order by least(n.again, n.overdue, n.asked), k.number limit :max""";

  private static final String JOIN =
      "insert into case_join (case_number, agent_id) values (:number, :agent) on conflict do nothing";
  private static final String CONCERNED =
      """
      select owner_id from cases where number = :number and owner_id is not null
      union select agent_id from agent_team where team_id = :team""";

  private final Door door;
  private final CallJson json = new CallJson();

  public ResolutionRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public List<Needed> waiting(Viewer viewer) {
    return door.ask("looking what needs the resolution team", session -> {
      if (!inTheTeam(session, viewer)) {
        return List.of();
      }
      return session.createNativeQuery(WAITING, String.class).setParameter("max", MAX_CASES).list().stream()
          .map(document -> json.read(document, NeededRow.class).needed())
          .toList();
    });
  }

  @Override
  public Joining join(Viewer by, CaseNumber number) {
    return door.inTransaction("joining a case", session -> {
      if (new CaseLocks(session).visible(by, number).isEmpty()) {
        return new Joining.NotThere();
      }
      if (!inTheTeam(session, by)) {
        return new Joining.NotInTheTeam();
      }
      session.createNativeMutationQuery(JOIN)
          .setParameter("number", number.digits())
          .setParameter("agent", by.agent().value())
          .executeUpdate();
      return new Joining.Joined(session.createNativeQuery(CONCERNED, String.class)
          .setParameter("number", number.digits())
          .setParameter("team", PromiseLimits.RESOLUTION.value())
          .list().stream().map(AgentId::new).toList());
    });
  }

  private static boolean inTheTeam(StatelessSession session, Viewer viewer) {
    return viewer.seesEverything() || new CaseLocks(session).inResolution(viewer.agent());
  }

  record NeededRow(
      DeskDocument.CaseRow about,
      String customer,
      @Nullable Instant again,
      @Nullable Instant overdue,
      @Nullable Instant asked,
      List<String> helping) {
    Needed needed() {
      List<String> reasons = Stream.of(
              again == null ? "" : "called-again", overdue == null ? "" : "promise-overdue", asked == null ? "" : "asked-for-you")
          .filter(reason -> !reason.isEmpty())
          .toList();
      Instant since = Stream.of(again, overdue, asked).flatMap(Stream::ofNullable).min(Instant::compareTo).orElseThrow();
      return new Needed(about.owned(), customer, reasons, since, helping);
    }
  }
}
