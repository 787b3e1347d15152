package dev.onetouch.formats.directory;

import dev.onetouch.caller.CustomerId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import java.time.Duration;
import java.time.Instant;

/// One matter of one customer.
///
/// @param customer said whenever the case is new
/// @param owner cleared or never said: nobody answered for it yet
/// @param status never said: open
/// @param team said whenever the case is new, as its subject is
/// @param lastContact also since when a case new to us has its status; never said: when it was loaded
public record CaseEntry(
    CaseNumber number,
    boolean remove,
    Part<CustomerId> customer,
    Part<String> subject,
    Part<Owner> owner,
    Part<TeamId> team,
    Part<CaseStatus> status,
    Part<Instant> lastContact) {

  CaseEntry movedBy(Duration distance) {
    Part<Instant> moved = lastContact.map(at -> at.plus(distance));
    return new CaseEntry(number, remove, customer, subject, owner, team, status, moved);
  }
}
