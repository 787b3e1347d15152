package dev.onetouch.storage;

import dev.onetouch.call.VoicemailId;
import dev.onetouch.switchboard.Voicemails;
import java.time.Duration;

/// What becomes of messages. A report changes a message only forward, and its task with it, so reports may come twice, late
/// and out of order: a recording that was reported is there for good.
public final class PostgresVoicemails implements Voicemails {
  /// The task's text is the only thing that differs; one that is done is opened again, for there is news.
  private static final String TASK =
      """
        insert into task as t (id, kind, case_number, owner_id, team_id, customer_id, caller_number, what, waited_seconds, call_id)
        select 'voicemail-' || v.id, %s, v.case_number, v.owner_id, v.team_id, v.customer_id, v.caller_number, %s,
          coalesce((select greatest(0, extract(epoch from v.started_at - c.asked_at)) from call c where c.id = v.call_id), 0),
          v.call_id
        from changed v %s
        on conflict (id) do update set
          kind = excluded.kind, what = excluded.what, done_at = null, done_by = null, result = '')
      select count(*) from changed""";

  private static final String ARRIVED =
      """
      with changed as (
        update voicemail set state = 'arrived', recording_id = :recording, seconds = :seconds, arrived_at = clock_timestamp()
        where id = :id and state <> 'arrived' returning *),
      tasked as (
      """
          + TASK.formatted("'voicemail'", "'A message of ' || v.seconds || ' seconds was left'", "");

  /// Who said nothing and went on to a person, or to anything else, has not given up.
  private static final String EMPTY =
      """
      with changed as (
        update voicemail set state = 'empty' where id = :id and state in ('recording', 'missing') returning *),
      tasked as (
      """
          + TASK.formatted("'gave-up'", "'Hung up without leaving the message they began'", """
                where v.caller_number is not null
                  and exists (select from call c where c.id = v.call_id
                    and (c.phase = 'recording' or (c.ended_at is not null and c.outcome = 'promised')))""");

  private static final String MISSING =
      """
      with changed as (
        update voicemail set state = 'missing' where id in (
          select id from voicemail
          where state = 'recording' and started_at < clock_timestamp() - make_interval(secs => :older)
          order by started_at limit :max for update skip locked) returning *),
      tasked as (
      """
          + TASK.formatted("'voicemail'", "'A message was left, and its recording is missing'", "");

  private static final String TRANSCRIBED =
      "update voicemail set transcript = :words where id = :id and transcript = ''";

  private final Door door;

  public PostgresVoicemails(Database database) {
    this.door = database.desk();
  }

  @Override
  public void arrived(VoicemailId voicemail, String recording, Duration length) {
    door.ask("taking a recording in", session ->
        session.createNativeQuery(ARRIVED, Long.class)
            .setParameter("id", voicemail.value())
            .setParameter("recording", Text.storable(recording))
            .setParameter("seconds", Math.max(0, length.toSeconds()))
            .getSingleResult());
  }

  @Override
  public void empty(VoicemailId voicemail) {
    door.ask("noting an empty recording", session ->
        session.createNativeQuery(EMPTY, Long.class).setParameter("id", voicemail.value()).getSingleResult());
  }

  @Override
  public void transcribed(VoicemailId voicemail, String words) {
    door.ask("keeping a transcript", session ->
        session.createNativeMutationQuery(TRANSCRIBED)
            .setParameter("id", voicemail.value())
            .setParameter("words", Text.storable(words))
            .executeUpdate());
  }

  @Override
  public int missing(Duration olderThan, int max) {
    return door.ask("looking for missing recordings", session ->
            session.createNativeQuery(MISSING, Long.class)
                .setParameter("older", olderThan.toMillis() / 1_000.0)
                .setParameter("max", max)
                .getSingleResult())
        .intValue();
  }
}
