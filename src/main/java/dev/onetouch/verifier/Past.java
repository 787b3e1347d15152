package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Step;
import java.util.Optional;

/// What a call's past means for where it may end and what it may ask: whether a person was within reach since
/// it began or last ran into something that keeps people away, whether the caller was told how to reach one
/// before being asked anything, and whether they talked to one.
record Past(Offer offer, boolean told, boolean talked) {
  static final Past NEW = new Past(Offer.NOT_YET, false, false);

  enum Offer {
    NOT_YET,
    NOT_SINCE_CLOSED,
    NOT_SINCE_FAILED,
    OFFERED,
    /// Somebody was talked to or owes the caller something, and the caller has wanted nothing else since.
    SETTLED
  }

  /// The past after this road out of this step.
  Past after(Step step, Road road, Flow heard) {
    boolean passedBy = road.kind() == Road.Kind.SKIPPED;
    boolean nowTold =
        told
            || (!passedBy
                && (step instanceof Step.Listening
                    || Speech.tellsOption(step, heard)))
            || step instanceof Step.Connect;
    return new Past(offerAfter(road), nowTold, talked || road.kind() == Road.Kind.TALKED);
  }

  static Optional<Past> after(Walk.Place<Past> place, Road road, Roads roads) {
    return roads.step(place.at()).map(step -> place.carried().after(step, road, roads.main()));
  }

  private Offer offerAfter(Road road) {
    return switch (road.kind()) {
      case CLOSED -> offer == Offer.SETTLED ? offer : Offer.NOT_SINCE_CLOSED;
      case FAILED -> offer == Offer.SETTLED || offer == Offer.NOT_SINCE_CLOSED ? offer : Offer.NOT_SINCE_FAILED;
      // Whoever only answers what is asked has chosen nothing: at closed hours that is no offer of a person.
      case ANSWERED -> offer == Offer.NOT_SINCE_CLOSED ? offer : Offer.OFFERED;
      case CHOSEN, DECLINED, PERSON -> Offer.OFFERED;
      case PROMISED, TALKED -> Offer.SETTLED;
      case RATED, GOES_ON, ENTERS, OPEN, WAY, OTHERWISE, FETCHED, SKIPPED, HANGS_UP -> offer;
    };
  }
}
