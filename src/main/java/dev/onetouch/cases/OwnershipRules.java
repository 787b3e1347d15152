package dev.onetouch.cases;

import dev.onetouch.cases.Verdict.Reason;
import dev.onetouch.cases.Verdict.Refused;

/// When ownership may move on purpose (P3): a hand-over offered and accepted, a supervisor's assignment, a
/// leaver's cases. Whoever asks has the case locked, so that what is judged here still holds when it is written.
public final class OwnershipRules {
  private OwnershipRules() {}

  /// @param offered whether a hand-over of this case is open
  public static Verdict mayOffer(Case about, boolean offered, Mover by, Taker to) {
    if (!about.owner().is(by.agent()) && !by.supervises()) {
      return new Refused(Reason.NOT_THE_OWNER);
    }
    if (to.agent().equals(by.agent())) {
      return new Refused(Reason.TO_ONESELF);
    }
    if (!about.status().unresolved()) {
      return new Refused(Reason.RESOLVED);
    }
    return offered ? new Refused(Reason.OFFERED_ALREADY) : mayTake(about, to);
  }

  /// Asked of an open hand-over by the one it was offered to, and again of a closed one.
  public static Verdict mayAccept(HandOver offer, Case about, Taker taker) {
    if (offer.state() != HandOver.State.OPEN) {
      return new Refused(closed(offer));
    }
    if (!about.status().unresolved()) {
      return new Refused(Reason.RESOLVED);
    }
    return about.owner().equals(offer.from()) ? standing(taker) : new Refused(Reason.OWNER_CHANGED);
  }

  public static Verdict mayDecline(HandOver offer) {
    return offer.state() == HandOver.State.OPEN ? Verdict.GRANTED : new Refused(closed(offer));
  }

  /// Only supervisors ask.
  public static Verdict mayAssign(Case about, Taker to) {
    return about.status().unresolved() ? mayTake(about, to) : new Refused(Reason.RESOLVED);
  }

  public static Verdict mayLeave(Leaver leaver, boolean byAdministrator, Taker to) {
    if (leaver.left()) {
      return new Refused(Reason.LEFT_ALREADY);
    }
    if (leaver.administrates() && !byAdministrator) {
      return new Refused(Reason.FOR_AN_ADMINISTRATOR);
    }
    if (leaver.hasCall()) {
      return new Refused(Reason.HAS_A_CALL);
    }
    return to.agent().equals(leaver.agent()) ? new Refused(Reason.TO_ONESELF) : standing(to);
  }

  private static Verdict mayTake(Case about, Taker to) {
    return about.owner().is(to.agent()) ? new Refused(Reason.OWNS_IT_ALREADY) : standing(to);
  }

  private static Verdict standing(Taker to) {
    return switch (to.standing()) {
      case WORKS_HERE -> Verdict.GRANTED;
      case HAS_NO_DESK -> new Refused(Reason.HAS_NO_DESK);
      case HAS_LEFT -> new Refused(Reason.HAS_LEFT);
      case UNKNOWN -> new Refused(Reason.NO_SUCH_AGENT);
    };
  }

  private static Reason closed(HandOver offer) {
    return switch (offer.state()) {
      case OPEN -> throw new IllegalArgumentException("hand-over " + offer.id() + " is open");
      case ACCEPTED -> Reason.ACCEPTED_ALREADY;
      case DECLINED -> Reason.DECLINED_ALREADY;
      case WITHDRAWN -> Reason.WITHDRAWN;
    };
  }
}
