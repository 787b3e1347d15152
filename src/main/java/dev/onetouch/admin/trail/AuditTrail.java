package dev.onetouch.admin.trail;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who changed what, when: flows, settings, the directory, and whose case is whose. Only added to, by the database's own
/// word. Throws [dev.onetouch.switchboard.StoreUnavailable]; may be asked again.
public interface AuditTrail {
  List<String> KINDS = List.of("agent", "audio", "case", "directory", "flow", "hours", "number", "setting", "team");

  /// The newest first, at most so many.
  List<Entry> entries(Search search, Optional<Place> after, int most);

  /// @param from not before
  /// @param to before
  /// @param what one of [#KINDS]; empty for any
  /// @param who an agent's id; empty for anybody
  record Search(Instant from, Instant to, String what, String who) {}

  /// Where a page ends.
  record Place(Instant at, String id) {}

  /// @param who an agent's id; empty for a directory file or the house itself
  /// @param name full name
  /// @param what the kind of thing
  /// @param words a note or reason; may be empty
  record Entry(
      String id,
      Instant at,
      String who,
      String name,
      String what,
      String subject,
      String act,
      String words,
      Optional<JsonNode> before,
      Optional<JsonNode> after) {
    Place place() {
      return new Place(at, id);
    }
  }
}
