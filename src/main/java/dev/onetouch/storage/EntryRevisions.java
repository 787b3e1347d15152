package dev.onetouch.storage;

import dev.onetouch.admin.company.DirectoryDesk.Basis;
import dev.onetouch.storage.DirectoryEntries.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/// What tells an entry from what it was before: a fingerprint of all the directory file would say of it.
final class EntryRevisions {
  /// Of the company's settings.
  static final String COMPANY = of("settings");
  private static final Map<String, Kind> LISTS =
      Map.of("hours", Kind.HOURS, "teams", Kind.TEAM, "agents", Kind.AGENT, "numbers", Kind.NUMBER);
  private static final String WHO =
      """
      select coalesce(g.name, u.who) from audit u left join agent g on g.id = u.who
      where u.what = :what and u.subject = :subject order by u.at desc, u.id desc limit 1""";

  private EntryRevisions() {}

  /// The SQL that makes one of an entry.
  static String of(String entry) {
    return "left(encode(sha256(convert_to(cast(cast(%s as jsonb) as text), 'UTF8')), 'hex'), 16)".formatted(entry);
  }

  /// As it is now; empty when there is no such entry.
  static String now(StatelessSession session, String list, String id) {
    Kind kind = LISTS.get(list);
    String sql = kind == null
        ? "select " + COMPANY + " from company"
        : "select %s from (%s) e(id, stays, entry) where e.id = :id".formatted(of("e.entry"), kind.sql);
    var query = session.createNativeQuery(sql, String.class);
    return (kind == null ? query : query.setParameter("id", id)).uniqueResultOptional().orElse("");
  }

  /// Who changed something of this meanwhile, by full name; nobody when it is all as it was.
  static Optional<String> changedBy(StatelessSession session, List<Basis> bases) {
    return bases.stream()
        .filter(one -> !now(session, one.list(), one.id()).equals(one.revision()))
        .findFirst()
        .map(one -> {
          Kind kind = LISTS.get(one.list());
          return session.createNativeQuery(WHO, String.class)
              .setParameter("what", kind == null ? "setting" : kind.what)
              .setParameter("subject", kind == null ? "company" : one.id())
              .uniqueResultOptional()
              .orElse("");
        });
  }
}
