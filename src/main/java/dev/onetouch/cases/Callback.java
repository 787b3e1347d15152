package dev.onetouch.cases;

import dev.onetouch.caller.PhoneNumber;
import java.time.Instant;

/// A callback promised to a customer (P6): somebody of ours will ring this number about this case in this window.
///
/// @param owner who calls back when they can; nobody when any of the team will do
/// @param team who stands in for the owner
/// @param number what is dialled: the number they called from, or one they keyed and confirmed
/// @param shown which of the company's numbers is shown
/// @param language in which the customer is spoken to
/// @param since when they first asked for a person: the place in the queue they keep
/// @param from not before this instant
/// @param until the promise is overdue after this instant
public record Callback(
    CallbackId id,
    CaseNumber about,
    Owner owner,
    TeamId team,
    PhoneNumber number,
    PhoneNumber shown,
    String language,
    Instant since,
    Instant from,
    Instant until) {
  public Callback {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a callback's window ends after it begins; found " + from + " to " + until);
    }
  }
}
