package dev.onetouch.desk;

import dev.onetouch.call.CallState;
import dev.onetouch.call.Origin;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.call.Phase;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.caller.Trust;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.Owner;
import dev.onetouch.desk.DeskSight.Doing;
import dev.onetouch.desk.DeskSight.InHand;
import dev.onetouch.desk.DeskSight.OwnedCase;
import dev.onetouch.desk.ShownDesk.ShownCall;
import dev.onetouch.desk.ShownDesk.ShownCaller;
import dev.onetouch.desk.ShownDesk.ShownCase;
import dev.onetouch.desk.ShownDesk.ShownHistory;
import dev.onetouch.desk.ShownDesk.ShownOffer;
import dev.onetouch.desk.ShownDesk.WrapUp;
import dev.onetouch.routing.Rung;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Puts what the store knows into what a desk shows: names instead of ids, seconds instead of
/// instants to subtract.
final class DeskView {
  /// How long a colleague who is asked into a conversation is rung.
  private static final int GUEST_RING_SECONDS = 20;

  /// Twilio rings this much longer than it is told.
  private static final int CARRIER_SECONDS = 5;

  private final DeskSight sight;

  private DeskView(DeskSight sight) {
    this.sight = sight;
  }

  static ShownDesk of(DeskSight sight, List<String> roles) {
    return new DeskView(sight).shown(roles);
  }

  private ShownDesk shown(List<String> roles) {
    Doing doing = sight.doing();
    return new ShownDesk(
        sight.revision().toString(),
        sight.now(),
        People.me(sight.me(), roles),
        doing instanceof Doing.Offered offered ? Optional.of(offer(offered)) : Optional.empty(),
        doing instanceof Doing.OnCall onCall ? Optional.of(call(onCall)) : Optional.empty(),
        doing instanceof Doing.WrappingUp wrapUp ? Optional.of(wrapUp(wrapUp)) : Optional.empty(),
        sight.cases().stream()
            .map(one -> shownCase(one, me()))
            .toList(),
        sight.team().stream().map(People::colleague).toList(),
        ShownTasks.handOvers(sight.tasks()),
        ShownTasks.promises(sight.tasks().promises()),
        ShownTasks.promises(sight.tasks().escalations()),
        sight.tasks().tasks().stream().map(ShownDuties::task).toList(),
        sight.tasks().callbacks().stream().map(ShownDuties::callback).toList(),
        sight.tasks().voicemails().stream().map(ShownMessage::of).toList(),
        sight.tasks().waiting().stream().map(ShownDuties::waiter).toList(),
        Notices.of(sight));
  }

  private ShownOffer offer(Doing.Offered offered) {
    CallState call = offered.call().state();
    return new ShownOffer(
        offered.offer().value(),
        call.id().value(),
        caller(call),
        about(offered.call()),
        offered.why(),
        Parts.of(offered.why()),
        offered.rung().word(),
        call.heard(),
        call.phase().personRequest()
            .map(request -> secondsBetween(request.waitsSince(), sight.now()))
            .orElse(0L),
        offered.leaseEnds(),
        ringsUntil(offered),
        secondsBetween(sight.now(), ringsUntil(offered)),
        origin(call),
        offered.call().withdrawn(),
        ShownHistory.of(offered.call().history()));
  }

  /// The lease outlasts the ring by what a slow device and a key on a phone may take; whoever decides should not count on that.
  private Instant ringsUntil(Doing.Offered offered) {
    boolean askedIn = offered.rung() == Rung.CONSULT || offered.rung() == Rung.COLLEAGUE;
    int seconds = askedIn
        ? GUEST_RING_SECONDS
        : offered.call().state().phase().personRequest().map(PersonRequest::ringSeconds).orElse(GUEST_RING_SECONDS);
    Instant ringEnds = sight.me().since().plusSeconds(seconds + CARRIER_SECONDS);
    return ringEnds.isBefore(offered.leaseEnds()) ? ringEnds : offered.leaseEnds();
  }

  private ShownCall call(Doing.OnCall onCall) {
    CallState call = onCall.call().state();
    return new ShownCall(
        call.id().value(),
        call.phase().word(),
        caller(call),
        about(onCall.call()),
        call.heard(),
        onCall.since(),
        onCall.call().notes(),
        origin(call),
        onCall.call().withdrawn(),
        ShownHistory.of(onCall.call().history()),
        ShownRoom.of(call, me(), onCall.call().heldSince()));
  }

  private WrapUp wrapUp(Doing.WrappingUp wrapUp) {
    CallState call = wrapUp.call().state();
    return new WrapUp(
        call.id().value(),
        caller(call),
        about(wrapUp.call()),
        wrapUp.call().notes(),
        wrapUp.ends(),
        secondsBetween(sight.now(), wrapUp.ends()),
        wrapUp.extendable(),
        StillGoing.in(call.phase()),
        origin(call),
        wrapUp.call().withdrawn(),
        ShownHistory.of(wrapUp.call().history()));
  }

  private Optional<ShownCase> about(InHand call) {
    return call.about().stream().findFirst().map(one -> shownCase(one, me()));
  }

  private AgentId me() {
    return sight.me().id();
  }

  static ShownCase shownCase(OwnedCase owned, AgentId me) {
    Case file = owned.file();
    return new ShownCase(
        file.number().digits(),
        file.subject(),
        Words.of(file.status()),
        file.team().value(),
        file.owner() instanceof Owner.Nobody ? "" : owned.ownerName(),
        file.owner().is(me),
        file.lastContact(),
        ShownHistory.of(owned.history()));
  }

  private static String origin(CallState call) {
    return switch (call.origin()) {
      case Origin.CalledUs us -> "called-us";
      case Origin.CalledBack back -> "called-back";
      case Origin.CalledFromDesk desk -> "called-from-desk";
    };
  }

  private static ShownCaller caller(CallState call) {
    Caller caller = call.caller();
    String number = caller.number().map(PhoneNumber::masked).orElse("");
    String who =
        switch (caller) {
          case Caller.Known known -> known.customer().name();
          case Caller.Shared shared ->
              "One of " + shared.customers().size() + " customers on this number";
          case Caller.Unknown unknown when !lookedUp(call) -> "Not looked up: the directory did not answer";
          case Caller.Unknown unknown -> number.isEmpty() ? "Unknown caller" : number;
          case Caller.Withheld withheld -> "Number withheld";
        };
    return new ShownCaller(
        caller instanceof Caller.Unknown && !lookedUp(call) ? "not-looked-up" : caller.kind(),
        who,
        number,
        Trust.of(caller, call.line().attestation()).word(),
        call.language());
  }

  /// A look-up that failed says nothing about the caller; that is not the same as being unknown.
  private static boolean lookedUp(CallState call) {
    return call.fact("caller.kind").isPresent();
  }

  private static long secondsBetween(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toSeconds());
  }
}
