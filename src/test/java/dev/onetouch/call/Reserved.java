package dev.onetouch.call;

import java.util.List;
import java.util.stream.Stream;

/// Which agents a call holds, by their offers, and which events let them go or take them further.
final class Reserved {
  private Reserved() {}

  static List<OfferId> in(Phase phase) {
    Stream<Offer> held = switch (phase) {
      case Phase.Talking(var _, Offer offer, var _, var _) -> Stream.of(offer);
      case Phase.InRoom room -> Stream.concat(
          room.hostIn() ? Stream.of(room.host()) : Stream.empty(), room.guests().stream().map(Guest::offer));
      case Phase.CallingCustomer(var _, Offer offer, var _) -> Stream.of(offer);
      case Phase.Ringing _, Phase.Claimed _, Phase.Summoned _ -> phase.openOffers().stream();
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Seeking _, Phase.Queued _, Phase.OnDutyLine _,
          Phase.Choosing _, Phase.Recording _, Phase.Leaving _, Phase.Ended _ -> Stream.empty();
    };
    return held.map(Offer::id).toList();
  }

  /// The offer this event lets go.
  static List<OfferId> settledBy(CallEvent event) {
    return switch (event) {
      case CallEvent.OfferClosed(Offer offer, var _) -> List.of(offer.id());
      case CallEvent.TalkEnded(Offer offer, var _) -> List.of(offer.id());
      case CallEvent.HostLeft(Offer offer, var _) -> List.of(offer.id());
      case CallEvent.GuestLeft(Offer offer, var _) -> List.of(offer.id());
      case CallEvent.GuestGone(Offer offer, var _) -> List.of(offer.id());
      case CallEvent.CustomerNotReached(Offer offer, var _) -> List.of(offer.id());
      default -> List.of();
    };
  }
}
