package dev.onetouch.storage;

import dev.onetouch.admin.company.DirectoryDesk.Basis;
import dev.onetouch.admin.company.DirectoryDesk.Word;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.formats.directory.Directory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/// Stores directories: all of a file or nothing, and what is on file already is not written again. Every node sees the change
/// within [PolledHouseBook#POLL].
///
/// Whether a flow may be published is for the verifier to say before; here it is published when its content, that of its
/// subflows included, is not what is live. Throws [dev.onetouch.switchboard.StoreUnavailable]; a load may be repeated.
public final class DirectoryStore {
  private static final String LOCK = "select cast(id as text) from company for update";
  private final Door door;
  private final FlowDocument documents;
  private final CallJson json = new CallJson();

  public DirectoryStore(Database database, FlowFormat format) {
    this.door = database.desk();
    this.documents = new FlowDocument(format);
  }

  /// Whether nothing was ever loaded into this database.
  public static boolean empty(Database database) {
    return database.desk().ask("asking whether a directory was loaded", session ->
        session.createNativeQuery("select revision = 0 from company", Boolean.class).getSingleResult());
  }

  /// Whether changes of recording and of the duty line need a second administrator.
  public boolean twoPerson() {
    return door.askAgain("asking whether two are needed", session ->
        session.createNativeQuery("select two_person from company", Boolean.class).getSingleResult());
  }

  public DirectoryOnFile onFile() {
    return onFile(true);
  }

  /// @param withCustomers whether customers and their cases may be referred to, of whom there may be a million
  public DirectoryOnFile onFile(boolean withCustomers) {
    return door.ask("reading what is on file", session -> new DirectoryOnFile(
        keys(session, "id from team", TeamId::new),
        keys(session, "id from agent where not disabled", AgentId::new),
        texts(session, "id, password_hash from agent where password_hash is not null"),
        texts(session, "id, lower(email) from agent where email is not null"),
        keys(session, "id from hours", Function.identity()),
        withCustomers ? keys(session, "id from customer", CustomerId::new) : Set.of(),
        withCustomers ? keys(session, "number from cases", CaseNumber::new) : Set.of(),
        keys(session, "number from phone_number", PhoneNumber::new),
        new FlowShelf(session, documents).drafts(),
        PromptAudioRows.lengths(session)));
  }

  /// A directory that came as a file.
  public LoadResult load(Directory directory) {
    return load(directory, Errand.ofFile(""));
  }

  /// How a directory comes to be stored.
  ///
  /// @param who changes it, an agent's id; empty for a file at the command line
  /// @param file whether it is a whole file, which the audit trail then says beside what it changed
  /// @param bases stored only while all of this is as it was
  /// @param words a second administrator's; stored only when it was not used before
  public record Errand(String who, boolean file, List<Basis> bases, List<Word> words) {
    public Errand {
      bases = List.copyOf(bases);
      words = List.copyOf(words);
    }

    public static Errand ofFile(String who) {
      return new Errand(who, true, List.of(), List.of());
    }
  }

  public LoadResult load(Directory directory, Errand errand) {
    try {
      return door.inTransaction("loading a directory", session -> store(session, directory, errand));
    } catch (Undone undone) {
      return undone.result;
    }
  }

  /// What one administrator may not change alone.
  public GraveOnFile grave() {
    return door.ask("looking at the duty lines", session -> GraveOnFile.read(session, documents));
  }

  /// What these entries are now, each with its list, the company by an empty id.
  public List<Basis> bases(List<Basis> of) {
    return door.ask("looking at what is on file", session -> of.stream()
        .map(one -> new Basis(one.list(), one.id(), EntryRevisions.now(session, one.list(), one.id())))
        .toList());
  }

  private LoadResult store(StatelessSession session, Directory directory, Errand errand) {
    session.createNativeQuery(LOCK, String.class).getSingleResult();
    EntryRevisions.changedBy(session, errand.bases()).ifPresent(by -> {
      throw new Undone(new LoadResult.Stale(by));
    });
    if (!errand.words().stream().allMatch(word -> CompanyRequestRows.approve(session, word))) {
      throw new Undone(new LoadResult.Refused(List.of("It was decided before.")));
    }
    return write(session, directory, errand);
  }

  private LoadResult write(StatelessSession session, Directory directory, Errand errand) {
    DirectoryDiary diary = DirectoryDiary.begin(session, directory);
    var shelf = new FlowShelf(session, documents);
    var removals = new DirectoryRemovals(session);
    long changes = CompanyRow.patch(session, directory.company());
    changes += entries(session, directory);
    changes += shelf.keep(directory.flows());
    changes += write(session, DirectorySql.NUMBERS,
        patches(directory.numbers().stream().filter(one -> !one.remove()).map(DirectoryPatches::number)));
    List<FlowVersionId> published = shelf.publish(directory.flows());
    changes += published.size() + removals.remove(directory);

    List<String> reasons = Stream.concat(shelf.reasons().stream(), removals.reasons().stream()).toList();
    if (!reasons.isEmpty()) {
      throw new Undone(new LoadResult.Refused(reasons));
    }
    if (changes > 0) {
      session.createNativeMutationQuery("update company set revision = revision + 1").executeUpdate();
      diary.end(errand.who());
      if (errand.file()) {
        new AuditShelf(session).note(
            AuditShelf.Act.of(errand.who(), "directory", "file", "loaded", changes + (changes == 1 ? " change" : " changes")));
      }
    }
    return new LoadResult.Loaded(changes, published, shelf.leftAlone());
  }

  private long entries(StatelessSession session, Directory directory) {
    var agents = directory.agents().stream().filter(one -> !one.remove()).toList();
    var customers = directory.customers().stream().filter(one -> !one.remove()).toList();
    long changes = write(session, DirectorySql.HOURS,
        patches(directory.hours().stream().filter(one -> !one.remove()).map(DirectoryPatches::hours)));
    changes += write(session, DirectorySql.TEAMS,
        patches(directory.teams().stream().filter(one -> !one.remove()).map(DirectoryPatches::team)));
    changes += write(session, DirectorySql.AGENTS, patches(agents.stream().map(DirectoryPatches::agent)));
    changes += write(session, DirectorySql.AGENT_TEAMS, DirectoryPatches.teamsOf(agents));
    changes += session.createNativeQuery(DirectorySql.AGENT_STATES, Long.class).getSingleResult();
    changes += write(session, DirectorySql.CUSTOMERS, patches(customers.stream().map(DirectoryPatches::customer)));
    changes += write(session, DirectorySql.CUSTOMER_PHONES, DirectoryPatches.phonesOf(customers));
    changes += write(session, DirectorySql.CASES,
        patches(directory.cases().stream().filter(one -> !one.remove()).map(DirectoryPatches::oneCase)));
    return changes;
  }

  private long write(StatelessSession session, String sql, List<?> rows) {
    return rows.isEmpty()
        ? 0
        : session.createNativeQuery(sql, Long.class).setParameter("rows", json.write(rows)).getSingleResult();
  }

  private static List<Object> patches(Stream<Patch> patches) {
    return new ArrayList<>(patches.map(Patch::columns).toList());
  }

  private static Map<AgentId, String> texts(StatelessSession session, String of) {
    Map<AgentId, String> texts = new HashMap<>();
    session.createNativeQuery("select " + of, Object[].class).list()
        .forEach(row -> texts.put(new AgentId((String) row[0]), (String) row[1]));
    return texts;
  }

  private static <T> Set<T> keys(StatelessSession session, String of, Function<String, T> name) {
    Set<T> keys = new HashSet<>();
    session.createNativeQuery("select " + of, String.class).list().forEach(key -> keys.add(name.apply(key)));
    return keys;
  }

  /// Carries the result out of the transaction, which is rolled back.
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient LoadResult result;

    Undone(LoadResult result) {
      super("a directory was not stored");
      this.result = result;
    }
  }
}
