package dev.onetouch.switchboard;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.cases.CaseNumber;

/// Fresh names. Tests give predictable ones.
public interface TurnIds {
  /// Unique, and sortable by time.
  CallId call();

  /// Unguessable: it stands in addresses.
  OfferId offer();

  /// Unguessable: it stands in addresses.
  String token();

  /// A number a new case might get; the store refuses one that is taken, and the turn asks again.
  CaseNumber caseNumber();
}
