package dev.onetouch.storage;

import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.desk.CaseFiles;
import dev.onetouch.desk.OutboundDesk.Target;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Cases with their history, for those whom they concern.
public final class DeskCaseFiles implements CaseFiles {
  /// Whether the case `k` is there for `agent`.
  static final String SEEN =
      """
      (cast(:everything as boolean)
        or k.owner_id = :agent
        or exists (select from agent_team t where t.agent_id = :agent and t.team_id = k.team_id)
        or exists (select from call c join offer f on f.call_id = c.id
          where c.case_number = k.number and f.agent_id = :agent and f.result in ('', 'answered'))
        or exists (select from hand_over h
          where h.case_number = k.number and h.to_agent = :agent and h.result = '')
        or exists (select from callback b where b.case_number = k.number and b.owner_id = :agent)
        or exists (select from case_join j where j.case_number = k.number and j.agent_id = :agent)
        or exists (select from task t where t.case_number = k.number and t.done_at is null and (
      """
          + DutySql.MINE_OR_MY_TEAMS
          + ")) or ("
          + DeskTaskSql.IN_RESOLUTION
          + " and "
          + HistorySql.NEEDS_RESOLUTION
          + "))";

  static final String VISIBLE = "k.number = :number and " + SEEN;

  private static final String READ =
      "select cast(jsonb_build_object('file', "
          + DeskSql.CASE
          + ", 'teamName', t.name,\n"
          + """
          'customer', coalesce(u.name, ''), 'customerId', coalesce(k.customer_id, ''), 'number', k.caller_number,
          'outcome', k.outcome, 'history',\s"""
          + HistorySql.OF_CASE
          + """
          , 'timeline', (select jsonb_agg(entry) from (
            select to_jsonb(happened) as entry from (
          """
          + TimelineSql.ENTRIES
          + """
            ) as happened order by at desc limit :entries) as latest)
          ) as text)
          from cases k join team t on t.id = k.team_id
          left join agent o on o.id = k.owner_id left join customer u on u.id = k.customer_id
          where
          """
          + VISIBLE;

  private static final String NOTE =
      "with visible as materialized (select k.number from cases k where "
          + VISIBLE
          + "),\n"
          + """
          noted as (
            insert into case_note (id, case_number, agent_id, words)
            select :id, number, :agent, :words from visible
            on conflict (id) do nothing
          )
          select count(*) from visible
          """;

  private static final String RESOLVE =
      "with visible as materialized (select k.number, k.status, k.outcome from cases k where "
          + VISIBLE
          + " for update of k),\n"
          + """
          done as (
            update cases set status = 'resolved', status_since = clock_timestamp(), outcome = :outcome
            from visible where cases.number = visible.number and visible.status <> 'resolved'
            returning cases.number
          ),
          noted as (
            insert into case_note (id, case_number, agent_id, words)
            select :id, number, :agent, 'Resolved: ' || :outcome from done
          )
          select status, outcome from visible
          """;

  private static final String REOPEN =
      "with visible as materialized (select k.number from cases k where "
          + VISIBLE
          + " for update of k),\n"
          + """
          opened as (
            update cases set status = 'open', status_since = clock_timestamp(), outcome = ''
            from visible where cases.number = visible.number and cases.status = 'resolved'
            returning cases.number
          ),
          noted as (
            insert into case_note (id, case_number, agent_id, words)
            select :id, number, :agent, 'Reopened: ' || :why from opened
          )
          select count(*) from visible
          """;

  private static final String SUBJECT = "select k.subject from cases k where " + VISIBLE + " for update of k";
  private static final String RENAME = "update cases set subject = :subject where number = :number";

  private final Door door;
  private final CallJson json = new CallJson();

  public DeskCaseFiles(Database database) {
    this.door = database.desk();
  }

  @Override
  public Optional<CaseFile> read(Viewer viewer, CaseNumber number) {
    return door.ask(
        "reading a case",
        session ->
            about(session, READ, String.class, viewer, number)
                .setParameter("entries", CaseFile.MAX_TIMELINE)
                .getResultStream()
                .findFirst()
                .map(document -> json.read(document, FileDocument.class).shown()));
  }

  @Override
  public boolean addNote(Viewer viewer, CaseNumber number, String id, String words) {
    return door.ask(
        "adding a note",
        session ->
            about(session, NOTE, Long.class, viewer, number)
                    .setParameter("id", id)
                    .setParameter("words", Text.storable(words))
                    .getSingleResult()
                > 0);
  }

  @Override
  public Resolving resolve(Viewer viewer, CaseNumber number, String noteId, String outcome) {
    return door.ask(
        "resolving a case",
        session ->
            about(session, RESOLVE, Tuple.class, viewer, number)
                .setParameter("id", noteId)
                .setParameter("outcome", Text.storable(outcome))
                .getResultStream()
                .findFirst()
                .map(before -> resolving(before, outcome))
                .orElse(Resolving.NO_SUCH_CASE));
  }

  @Override
  public boolean reopen(Viewer viewer, CaseNumber number, String noteId, String why) {
    return door.ask(
        "reopening a case",
        session ->
            about(session, REOPEN, Long.class, viewer, number)
                    .setParameter("id", noteId)
                    .setParameter("why", Text.storable(why))
                    .getSingleResult()
                > 0);
  }

  @Override
  public Optional<List<Similar>> similar(Viewer viewer, CaseNumber number) {
    return door.ask(
        "looking for similar cases",
        session ->
            about(session, SimilarSql.FIND, String.class, viewer, number)
                .setParameter("limit", Similar.MAX)
                .getResultStream()
                .findFirst()
                .map(document -> List.of(json.read(document, Similar[].class))));
  }

  @Override
  public boolean rename(Viewer viewer, CaseNumber number, String subject) {
    String wanted = Text.storable(subject);
    return door.inTransaction("renaming a case", session -> {
      Optional<String> before = about(session, SUBJECT, String.class, viewer, number).uniqueResultOptional();
      before.filter(was -> !was.equals(wanted)).ifPresent(was -> {
        session.createNativeMutationQuery(RENAME)
            .setParameter("subject", wanted)
            .setParameter("number", number.digits())
            .executeUpdate();
        new AuditShelf(session).note(
            AuditShelf.Act.of(viewer.agent().value(), "case", number.digits(), "renamed", "")
                .from(json.write(was)).to(json.write(wanted)));
      });
      return before.isPresent();
    });
  }

  private static Resolving resolving(Tuple before, String outcome) {
    boolean otherwise =
        before.get(0, String.class).equals("resolved")
            && !before.get(1, String.class).equals(Text.storable(outcome));
    return otherwise ? Resolving.RESOLVED_OTHERWISE : Resolving.RESOLVED;
  }

  private static <T> NativeQuery<T> about(
      StatelessSession session, String sql, Class<T> type, Viewer viewer, CaseNumber number) {
    return session
        .createNativeQuery(sql, type)
        .setParameter("number", number.digits())
        .setParameter("agent", viewer.agent().value())
        .setParameter("everything", viewer.seesEverything());
  }

  record FileDocument(
      DeskDocument.CaseRow file,
      String teamName,
      String customer,
      String customerId,
      @Nullable PhoneNumber number,
      String outcome,
      DeskDocument.HistoryRow history,
      List<TimelineRow> timeline) {

    CaseFile shown() {
      return new CaseFile(
          file.file(),
          file.ownerName(),
          teamName,
          customer,
          outcome,
          history.history(),
          whom(),
          timeline.stream().map(TimelineRow::entry).toList());
    }

    private List<Target> whom() {
      if (!customerId.isEmpty()) {
        return List.of(new Target.OfCustomer(new CustomerId(customerId)));
      }
      return Optional.ofNullable(number).<Target>map(Target.OfNumber::new).stream().toList();
    }
  }

}
