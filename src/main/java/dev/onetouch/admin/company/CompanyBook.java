package dev.onetouch.admin.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// What is on file, as entries of the directory file with what administrators want to know beside. Throws
/// [dev.onetouch.switchboard.StoreUnavailable]; may be asked again.
public interface CompanyBook {

  /// @param usedBy what hangs on it: agents and flows, each with `kind`, `id` and `name`
  record Hours(ObjectNode entry, List<JsonNode> usedBy) {}

  List<Hours> hours();

  /// The company's own keys, with `revision`; unsaid ones are absent.
  ObjectNode company();

  /// The time zone of hours that have none of their own.
  String zone();

  /// Each of the lists below carries the `revision` a change of an entry may be made upon.
  ///
  /// With `agents`, `open-cases` and `used-by`.
  List<JsonNode> teams();

  /// Everybody, leavers too, with `left`, `password`, `provider`, `open-cases` and, while there is one, `invited-until`.
  List<JsonNode> people();

  Optional<JsonNode> person(String id);

  /// With `published`, `last-call-at` and `webhook` as last seen.
  List<JsonNode> numbers();

  /// A whole directory file. Hashes of passwords, and customers with their cases, only when wanted.
  ObjectNode file(boolean withHashes, boolean withCustomers);

  Progress progress();

  /// How far the house is set up.
  ///
  /// @param signIns agents with a team who can sign in
  record Progress(long numbers, long hours, long teams, long signIns, long published, long calls) {}
}
