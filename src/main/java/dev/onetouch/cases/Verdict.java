package dev.onetouch.cases;

/// Whether an act on the ownership of a case, or on what was promised about it, is in order.
public sealed interface Verdict {
  Granted GRANTED = new Granted();

  record Granted() implements Verdict {}

  record Refused(Reason reason) implements Verdict {}

  enum Reason {
    TO_ONESELF,
    OWNS_IT_ALREADY,
    NO_SUCH_AGENT,
    HAS_LEFT,
    HAS_NO_DESK,
    NOT_THE_OWNER,
    RESOLVED,
    OFFERED_ALREADY,
    OWNER_CHANGED,
    ACCEPTED_ALREADY,
    DECLINED_ALREADY,
    WITHDRAWN,
    KEPT_ALREADY,
    IN_THE_PAST,
    TOO_FAR_AHEAD,
    LEFT_ALREADY,
    /// Only an administrator lets an administrator leave.
    FOR_AN_ADMINISTRATOR,
    /// Only the resolution team and supervisors take cases over.
    FOR_THE_RESOLUTION_TEAM,
    /// The callback is being made at this instant.
    BEING_KEPT,
    /// A call is with them at this instant, which may yet open a case.
    HAS_A_CALL
  }
}
