package dev.onetouch.storage;

import dev.onetouch.desk.CaseFiles.Viewer;
import dev.onetouch.desk.VoicemailFiles;
import java.util.Optional;

/// Messages, for those who may see their case.
public final class DeskVoicemails implements VoicemailFiles {
  private static final String READ =
      "select cast("
          + DutySql.VOICEMAIL
          + " as text) from "
          + DutySql.VOICEMAIL_FROM
          + " where v.id = :id and "
          + DeskCaseFiles.SEEN;

  private static final String HEAR =
      "with entitled as materialized (select v.id, v.recording_id from voicemail v join cases k on k.number = v.case_number"
          + " where v.id = :id and v.state = 'arrived' and "
          + DeskCaseFiles.SEEN
          + """
          ),
          noted as (insert into voicemail_hearing (voicemail_id, agent_id) select id, :agent from entitled),
          heard as (
            update voicemail set heard_at = clock_timestamp(), heard_by = :agent
            from entitled where voicemail.id = entitled.id and voicemail.heard_at is null)
          select recording_id from entitled""";

  private final Door door;
  private final CallJson json = new CallJson();

  public DeskVoicemails(Database database) {
    this.door = database.desk();
  }

  @Override
  public Optional<Message> read(Viewer viewer, String id) {
    return ask("reading a message", READ, viewer, id).map(document -> json.read(document, DutyRows.MessageRow.class).message());
  }

  @Override
  public Optional<String> hear(Viewer viewer, String id) {
    return ask("giving out a recording", HEAR, viewer, id);
  }

  private Optional<String> ask(String what, String sql, Viewer viewer, String id) {
    return door.ask(what, session ->
        session.createNativeQuery(sql, String.class)
            .setParameter("id", Text.storable(id))
            .setParameter("agent", viewer.agent().value())
            .setParameter("everything", viewer.seesEverything())
            .uniqueResultOptional());
  }
}
