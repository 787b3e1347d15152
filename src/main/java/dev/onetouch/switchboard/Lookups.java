package dev.onetouch.switchboard;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.OfferId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.routing.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers the machine's questions. A failure is an answer too.
final class Lookups {
  private static final Logger LOG = LoggerFactory.getLogger(Lookups.class);

  private final CallerDirectory directory;
  private final FloorStore floor;
  private final DataDip dataDip;
  private final TurnIds ids;
  private final InstantSource clock;
  private final Consumer<PhoneNumber> calledIn;

  /// @param calledIn told who calls of those whom we owe a call
  Lookups(
      CallerDirectory directory, FloorStore floor, DataDip dataDip, TurnIds ids, InstantSource clock,
      Consumer<PhoneNumber> calledIn) {
    this.directory = directory;
    this.floor = floor;
    this.dataDip = dataDip;
    this.ids = ids;
    this.clock = clock;
    this.calledIn = calledIn;
  }

  CallSignal answer(CallEffect.Lookup question) {
    return switch (question) {
      case CallEffect.FindCaller(var from) -> from.number().<CallSignal>map(this::findCaller)
          .orElseGet(() -> new CallSignal.CallerFound(clock.instant(), List.of(), List.of(), 0));
      case CallEffect.Fetch fetch -> switch (dataDip.fetch(fetch.url(), fetch.keep())) {
        case DataDip.Result.Found(var facts) -> new CallSignal.FetchAnswered(clock.instant(), facts);
        case DataDip.Result.Failed(String why) -> new CallSignal.FetchFailed(clock.instant(), why);
      };
      case CallEffect.SeeFloor(var request) -> seeFloor(request.teams());
    };
  }

  private CallSignal findCaller(PhoneNumber number) {
    try {
      CallerDirectory.Findings found = directory.find(number, clock.instant());
      if (!found.memory().callbacks().isEmpty()) {
        breakOffOurs(number);
      }
      return new CallSignal.CallerFound(clock.instant(), found.customers(), found.cases(), found.callsInSevenDays(), found.memory());
    } catch (StoreUnavailable e) {
      LOG.warn("the caller could not be looked up; they get a person", e);
      return new CallSignal.CallerLookupFailed(clock.instant());
    }
  }

  /// Before the floor is looked at: the agent who is calling them is the one they want, and is free for them.
  private void breakOffOurs(PhoneNumber number) {
    try {
      calledIn.accept(number);
    } catch (StoreUnavailable | TurnFailed e) {
      LOG.warn("our call to somebody who calls us could not be broken off now; it is tried again after their turn", e);
    }
  }

  private CallSignal seeFloor(List<dev.onetouch.cases.TeamId> teams) {
    try {
      return new CallSignal.FloorSeen(clock.instant(), floor.see(teams), offerIds());
    } catch (StoreUnavailable e) {
      LOG.warn("the floor could not be seen; the caller gets the duty line", e);
      return new CallSignal.FloorUnseen(clock.instant());
    }
  }

  /// Whether this callback is still to be made. Throws [StoreUnavailable].
  boolean owes(PhoneNumber number, CallbackId callback) {
    return directory.find(number, clock.instant()).memory().callbacks().contains(callback);
  }

  List<OfferId> offerIds() {
    return Stream.generate(ids::offer).limit(Route.Ring.MAX_SIDE_BY_SIDE).toList();
  }
}
