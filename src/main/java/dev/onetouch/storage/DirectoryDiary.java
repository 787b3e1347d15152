package dev.onetouch.storage;

import dev.onetouch.formats.directory.Directory;
import dev.onetouch.storage.DirectoryEntries.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.hibernate.StatelessSession;

/// Notes for the audit trail what a directory changes of the house: begun before anything is written, ended after.
final class DirectoryDiary {
  /// Customers and cases come and go by the thousand; moves of cases have a record of their own.
  private static final List<Kind> NOTED = List.of(Kind.HOURS, Kind.TEAM, Kind.AGENT, Kind.NUMBER);
  private static final String SETTINGS = "select cast(settings as text) from company";

  private final StatelessSession session;
  private final Directory directory;
  private final Map<Kind, Map<String, String>> before;
  private final String settings;

  private DirectoryDiary(
      StatelessSession session, Directory directory, Map<Kind, Map<String, String>> before, String settings) {
    this.session = session;
    this.directory = directory;
    this.before = before;
    this.settings = settings;
  }

  static DirectoryDiary begin(StatelessSession session, Directory directory) {
    return new DirectoryDiary(session, directory, entries(session, directory), settings(session));
  }

  /// @param who an agent's id; empty for a file
  void end(String who) {
    AuditShelf shelf = new AuditShelf(session);
    Map<Kind, Map<String, String>> after = entries(session, directory);
    for (Kind kind : NOTED) {
      Map<String, String> was = before.getOrDefault(kind, Map.of());
      Map<String, String> is = after.getOrDefault(kind, Map.of());
      var ids = new TreeSet<>(was.keySet());
      ids.addAll(is.keySet());
      ids.forEach(id -> note(shelf, new AuditShelf.Act(
          who, kind.what, id, act(was.containsKey(id), is.containsKey(id)), "",
          Optional.ofNullable(was.get(id)), Optional.ofNullable(is.get(id)))));
    }
    note(shelf, new AuditShelf.Act(
        who, "setting", "company", "changed", "", Optional.of(settings), Optional.of(settings(session))));
  }

  private static void note(AuditShelf shelf, AuditShelf.Act act) {
    if (!Objects.equals(act.before(), act.after())) {
      shelf.note(act);
    }
  }

  private static String act(boolean was, boolean is) {
    return !was ? "added" : is ? "changed" : "removed";
  }

  private static Map<Kind, Map<String, String>> entries(StatelessSession session, Directory directory) {
    Map<Kind, Map<String, String>> found = new EnumMap<>(Kind.class);
    DirectoryEntries entries = new DirectoryEntries(session);
    NOTED.forEach(kind -> found.put(kind, entries.of(kind, DirectoryEntries.named(kind, directory))));
    return found;
  }

  private static String settings(StatelessSession session) {
    return session.createNativeQuery(SETTINGS, String.class).getSingleResult();
  }
}
