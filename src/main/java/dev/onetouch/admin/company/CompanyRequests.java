package dev.onetouch.admin.company;

import dev.onetouch.admin.company.DirectoryDesk.Basis;
import dev.onetouch.formats.source.SourceFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Changes of the company that wait for a second administrator. They are approved in the transaction that makes them. Throws
/// [dev.onetouch.switchboard.StoreUnavailable].
public interface CompanyRequests {
  int MOST_SHOWN = 100;

  void ask(Request request, String by, String note);

  /// Open ones first, then the newest, at most [#MOST_SHOWN].
  List<Asked> all();

  Optional<Asked> find(String id);

  /// Whether it was still open.
  boolean decline(String id, String by, String note);

  enum State {
    OPEN,
    APPROVED,
    DECLINED
  }

  /// @param whole whether it is a whole directory file
  record Request(String id, boolean whole, SourceFile document, List<Basis> bases, List<GraveChange> changes) {
    public Request {
      bases = List.copyOf(bases);
      changes = List.copyOf(changes);
    }
  }

  /// @param byName full name of who asked
  /// @param decidedBy full name; empty while open
  record Asked(
      Request request, String by, String byName, String note, Instant at, State state, String decidedBy,
      String decidedNote) {}
}
