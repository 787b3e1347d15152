package dev.onetouch.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.onetouch.admin.company.CompanyRequests;
import dev.onetouch.admin.company.DirectoryDesk.Basis;
import dev.onetouch.admin.company.DirectoryDesk.Word;
import dev.onetouch.admin.company.GraveChange;
import dev.onetouch.formats.source.SourceFile;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.StatelessSession;

/// Changes of the company that wait for a second administrator.
public final class CompanyRequestRows implements CompanyRequests {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final TypeReference<List<Basis>> BASES = new TypeReference<>() {};
  private static final TypeReference<List<GraveChange>> CHANGES = new TypeReference<>() {};
  private static final String NAME = "request.json";
  private static final String ASK =
      """
      insert into company_approval (id, whole, document, bases, changes, by_agent, note)
      values (:id, :whole, :document, cast(:bases as json), cast(:changes as json), :by, :note)""";
  private static final String READ =
      """
      select w.id, w.whole, w.document, cast(w.bases as text), cast(w.changes as text), w.by_agent,
        coalesce(a.name, w.by_agent), w.note, w.at, w.state, coalesce(b.name, w.decided_by), w.decided_note
      from company_approval w left join agent a on a.id = w.by_agent left join agent b on b.id = w.decided_by
      where :id = '' or w.id = :id
      order by w.state = 'open' desc, w.at desc, w.id limit :most""";
  // Nobody needs the file again.
  private static final String DECIDE =
      """
      update company_approval set state = :state, decided_by = :by, decided_note = :note, decided_at = clock_timestamp(),
        document = ''
      where id = :id and state = 'open'""";

  private final Door door;

  public CompanyRequestRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public void ask(Request request, String by, String note) {
    door.inTransaction("asking for a second administrator", session -> {
      String changes = written(request.changes());
      session.createNativeMutationQuery(ASK)
          .setParameter("id", request.id())
          .setParameter("whole", request.whole())
          .setParameter("document", Text.storable(request.document().text()))
          .setParameter("bases", written(request.bases()))
          .setParameter("changes", Text.storable(changes))
          .setParameter("by", by)
          .setParameter("note", Text.storable(note))
          .executeUpdate();
      new AuditShelf(session).note(noted(by, "approval-asked", note).to(changes));
      return request;
    });
  }

  @Override
  public List<Asked> all() {
    return read("");
  }

  @Override
  public Optional<Asked> find(String id) {
    return id.isEmpty() ? Optional.empty() : read(Text.storable(id)).stream().findFirst();
  }

  @Override
  public boolean decline(String id, String by, String note) {
    return door.inTransaction("declining a change", session ->
        decide(session, new Word(id, by, note), State.DECLINED));
  }

  /// Inside the transaction that makes the change. Whether it was still open.
  static boolean approve(StatelessSession session, Word word) {
    return decide(session, word, State.APPROVED);
  }

  private static boolean decide(StatelessSession session, Word word, State state) {
    int changed = session.createNativeMutationQuery(DECIDE)
        .setParameter("state", state.name().toLowerCase(Locale.ROOT))
        .setParameter("by", word.by())
        .setParameter("note", Text.storable(word.note()))
        .setParameter("id", Text.storable(word.approval()))
        .executeUpdate();
    if (changed > 0) {
      String act = state == State.APPROVED ? "approval-given" : "approval-declined";
      new AuditShelf(session).note(noted(word.by(), act, word.note()));
    }
    return changed > 0;
  }

  private static AuditShelf.Act noted(String who, String act, String note) {
    return AuditShelf.Act.of(who, "setting", "duty-line", act, note);
  }

  private List<Asked> read(String id) {
    return door.askAgain("looking for what waits for approval", session ->
        session.createNativeQuery(READ, Tuple.class).setParameter("id", id).setParameter("most", MOST_SHOWN).list())
        .stream().map(CompanyRequestRows::asked).toList();
  }

  private static Asked asked(Tuple row) {
    Request request = new Request(
        row.get(0, String.class), row.get(1, Boolean.class), new SourceFile(NAME, row.get(2, String.class)),
        parsed(row.get(3, String.class), BASES), parsed(row.get(4, String.class), CHANGES));
    return new Asked(
        request, row.get(5, String.class), row.get(6, String.class), row.get(7, String.class), row.get(8, Instant.class),
        State.valueOf(row.get(9, String.class).toUpperCase(Locale.ROOT)), row.get(10, String.class),
        row.get(11, String.class));
  }

  private static String written(Object value) {
    return MAPPER.valueToTree(value).toString();
  }

  private static <T> T parsed(String text, TypeReference<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a stored request cannot be read", broken);
    }
  }
}
