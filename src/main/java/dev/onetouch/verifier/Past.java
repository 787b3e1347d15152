package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Step;
import java.util.Optional;

/// What a call's past means for where it may end: whether a person was within reach since it began or last
/// ran into something that keeps people away, and whether the caller was told how to reach one before being
/// asked anything.
record Past(Offer offer, boolean told) {
  static final Past NEW = new Past(Offer.NOT_YET, false);

  enum Offer {
    NOT_YET,
    NOT_SINCE_CLOSED,
    NOT_SINCE_FAILED,
    OFFERED
  }

  /// The past after this road out of this step.
  Past after(Step step, Road road, Flow heard) {
    boolean passedBy = road.kind() == Road.Kind.SKIPPED;
    boolean nowTold =
        told
            || (!passedBy
                && (step instanceof Step.Listening
                    || Speech.secondsBeforeOption(step, heard).isPresent()))
            || step instanceof Step.Connect;
    return new Past(offerAfter(road), nowTold);
  }

  static Optional<Past> after(Walk.Place<Past> place, Road road, Roads roads) {
    return roads.step(place.at()).map(step -> place.carried().after(step, road, roads.main()));
  }

  private Offer offerAfter(Road road) {
    return switch (road.kind()) {
      case CLOSED -> Offer.NOT_SINCE_CLOSED;
      case FAILED -> Offer.NOT_SINCE_FAILED;
      case CHOSEN, ANSWERED, PERSON, TALKED -> Offer.OFFERED;
      case GOES_ON, ENTERS, OPEN, WAY, OTHERWISE, FETCHED, SKIPPED, HANGS_UP -> offer;
    };
  }
}
