package dev.onetouch.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.onetouch.admin.flows.Premises;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.verifier.Known;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/// What flows may count on. Read whole when the directory changed, else one look at its revision: it is asked while somebody
/// draws.
public final class PremisesRows implements Premises.Register {
  private static final int MOST_KEPT = 2;
  private final Door door;
  private final FlowDocument documents;
  private final Cache<Long, Premises> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  public PremisesRows(Database database, FlowFormat format) {
    this.door = database.desk();
    this.documents = new FlowDocument(format);
  }

  @Override
  public Premises now() {
    return door.askAgain("looking at what flows may count on", session -> {
      long revision = session.createNativeQuery("select revision from company", Long.class).getSingleResult();
      Premises known = kept.getIfPresent(revision);
      return known != null ? known : read(session, revision);
    });
  }

  /// What is read later than its revision makes publishing try again, never publish what was not verified.
  private Premises read(StatelessSession session, long revision) {
    Set<String> hours = texts(session, "select id from hours");
    Set<String> teams = texts(session, "select id from team");
    Map<String, Duration> audio = PromptAudioRows.lengths(session);
    Map<FlowId, String> texts = new HashMap<>();
    session.createNativeQuery("select id, cast(draft as text) from flow where draft is not null", Object[].class).list()
        .forEach(row -> texts.put(new FlowId((String) row[0]), (String) row[1]));
    Cache<FlowId, Flow> flows = Caffeine.newBuilder().maximumSize(Math.max(1, texts.size())).build();
    Premises premises = new Premises(
        revision,
        new Known(hours::contains, teams::contains, name -> Optional.ofNullable(audio.get(name))
            .<Known.Sound>map(Known.Sound.Lasting::new)
            .orElseGet(Known.Sound.Missing::new)),
        id -> Optional.ofNullable(texts.get(id)).map(text ->
            flows.get(id, wanted -> documents.readFlow(wanted.value(), text))));
    kept.put(revision, premises);
    return premises;
  }

  private static Set<String> texts(StatelessSession session, String sql) {
    List<String> found = session.createNativeQuery(sql, String.class).list();
    return new HashSet<>(found);
  }
}
