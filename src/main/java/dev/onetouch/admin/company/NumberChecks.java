package dev.onetouch.admin.company;

import com.fasterxml.jackson.databind.JsonNode;

/// What was last seen of each number at the carrier. Throws [dev.onetouch.switchboard.StoreUnavailable].
public interface NumberChecks {

  /// @param fixedBy who had it set, an agent's id, for the audit trail; empty when it was only looked at
  void keep(String number, JsonNode found, String fixedBy);
}
