package dev.onetouch.storage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.onetouch.admin.audio.AudioShelf;
import dev.onetouch.cases.AgentId;
import dev.onetouch.web.Sound;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/// Uploaded audio. Each change is one transaction with the company locked, as publishing is, so that nothing is taken away
/// under a flow that goes live.
public final class PromptAudioRows implements AudioShelf {
  private static final String LENGTHS = "select name, length_ms from prompt_audio where withdrawn_at is null";
  private static final String ALL =
      """
      select p.name, p.digest, p.content_type, p.size_bytes, p.length_ms, p.by_agent, coalesce(g.name, p.by_agent), p.at
      from prompt_audio p left join agent g on g.id = p.by_agent
      where p.withdrawn_at is null and (:name = '' or p.name = :name) order by lower(p.name), p.name""";
  private static final String HEAR =
      "select content_type, digest, length_ms, bytes from prompt_audio where name = :name and withdrawn_at is null";
  private static final String LOCK = "select revision from company for update";
  private static final String COUNT = "select count(*) from prompt_audio where withdrawn_at is null";
  private static final String WITHDRAW =
      "update prompt_audio set withdrawn_at = clock_timestamp() where name = :name and withdrawn_at is null";
  private static final String MAKE_WAY = "delete from prompt_audio where name = :name and digest = :digest";
  private static final String KEEP =
      """
      insert into prompt_audio (name, digest, content_type, size_bytes, length_ms, bytes, by_agent)
      values (:name, :digest, :type, :size, :length, :bytes, :by)""";
  private static final String TELL = "update company set revision = revision + 1";

  /// A call ends within a day, and so does what it was told of; the newest are enough of them.
  private static final String FORGET =
      """
      delete from prompt_audio where withdrawn_at < clock_timestamp() - cast('1 day' as interval)
        or (name, digest) in (
          select name, digest from prompt_audio where withdrawn_at is not null order by withdrawn_at desc offset 100)""";

  private final Door door;

  public PromptAudioRows(Database database) {
    this.door = database.desk();
  }

  /// How long each plays, by name.
  static Map<String, Duration> lengths(StatelessSession session) {
    Map<String, Duration> lengths = new HashMap<>();
    session.createNativeQuery(LENGTHS, Tuple.class).list()
        .forEach(row -> lengths.put(row.get(0, String.class), Duration.ofMillis(row.get(1, Integer.class))));
    return lengths;
  }

  @Override
  public List<Kept> all() {
    return door.askAgain("listing audio", session -> {
      Map<String, List<Use>> uses = AudioUses.byName(session);
      return rows(session, "").stream().map(row -> kept(row, uses.getOrDefault(row.get(0, String.class), List.of()))).toList();
    });
  }

  @Override
  public Optional<Sound> hear(String name) {
    return door.askAgain("fetching audio", session ->
        session.createNativeQuery(HEAR, Tuple.class).setParameter("name", name).list()).stream().findFirst().map(PromptSounds::sound);
  }

  @Override
  public Keeping keep(String name, Sound sound, AgentId by) {
    return door.inTransaction("keeping audio", session -> {
      lock(session);
      Optional<Kept> before = find(session, name);
      if (before.filter(kept -> kept.digest().equals(sound.digest())).isPresent()) {
        return Keeping.SAME;
      }
      if (before.isEmpty() && session.createNativeQuery(COUNT, Long.class).getSingleResult() >= MOST) {
        return Keeping.FULL;
      }
      session.createNativeMutationQuery(WITHDRAW).setParameter("name", name).executeUpdate();
      session.createNativeMutationQuery(MAKE_WAY).setParameter("name", name).setParameter("digest", sound.digest()).executeUpdate();
      session.createNativeMutationQuery(KEEP)
          .setParameter("name", name)
          .setParameter("digest", sound.digest())
          .setParameter("type", sound.contentType())
          .setParameter("size", sound.bytes().length)
          .setParameter("length", Math.toIntExact(sound.length().toMillis()))
          .setParameter("bytes", sound.bytes())
          .setParameter("by", by.value())
          .executeUpdate();
      String act = before.isEmpty() ? "uploaded" : "replaced";
      AuditShelf.Act noted = AuditShelf.Act.of(by.value(), "audio", name, act, "")
          .to(json(sound.digest(), sound.contentType(), sound.bytes().length, sound.length().toMillis()));
      tell(session, before.map(PromptAudioRows::json).map(noted::from).orElse(noted));
      return before.isEmpty() ? Keeping.NEW : Keeping.REPLACED;
    });
  }

  @Override
  public Removing remove(String name, AgentId by) {
    return door.inTransaction("taking audio away", session -> {
      lock(session);
      Optional<Kept> before = find(session, name);
      List<Use> uses = AudioUses.byName(session).getOrDefault(name, List.of());
      if (before.isEmpty()) {
        return new Removing.NotThere();
      }
      if (!uses.isEmpty()) {
        return new Removing.InUse(uses);
      }
      session.createNativeMutationQuery(WITHDRAW).setParameter("name", name).executeUpdate();
      tell(session, AuditShelf.Act.of(by.value(), "audio", name, "removed", "").from(json(before.get())));
      return new Removing.Done();
    });
  }

  private static void lock(StatelessSession session) {
    session.createNativeQuery(LOCK, Long.class).getSingleResult();
  }

  private static void tell(StatelessSession session, AuditShelf.Act act) {
    session.createNativeMutationQuery(FORGET).executeUpdate();
    session.createNativeMutationQuery(TELL).executeUpdate();
    new AuditShelf(session).note(act);
  }

  private static Optional<Kept> find(StatelessSession session, String name) {
    return rows(session, name).stream().map(row -> kept(row, List.of())).findFirst();
  }

  private static List<Tuple> rows(StatelessSession session, String name) {
    return session.createNativeQuery(ALL, Tuple.class).setParameter("name", name).list();
  }

  private static Kept kept(Tuple row, List<Use> uses) {
    return new Kept(
        row.get(0, String.class), row.get(1, String.class), row.get(2, String.class), row.get(3, Integer.class),
        row.get(4, Integer.class), row.get(5, String.class), row.get(6, String.class), row.get(7, Instant.class), uses);
  }

  private static String json(Kept kept) {
    return json(kept.digest(), kept.contentType(), kept.bytes(), kept.millis());
  }

  private static String json(String digest, String type, int bytes, long millis) {
    return JsonNodeFactory.instance.objectNode()
        .put("digest", digest).put("content-type", type).put("bytes", bytes).put("millis", millis).toString();
  }
}
