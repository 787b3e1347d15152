package dev.onetouch.telephony;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/// A phone company's out-of-band commands.
///
/// Every method blocks for a few seconds at most (3 s with Twilio) and sends its request once, so
/// it is never called while a webhook waits. None throws for a failure of the carrier or of the
/// network: the answer says what is known, and [CarrierAnswer] says which answers may be asked
/// again.
public interface Carrier {
  /// Dials one phone or browser. The status callback carries the order's correlation id, so an
  /// order whose answer was lost is adopted when its first callback arrives. After `Unknown`, ask
  /// [#legsLike] before ordering again.
  CarrierAnswer<Leg> place(CallOrder order);

  /// Has a live leg ask for `document` (POST) and do what it says. Sending the same redirect twice
  /// is harmless only while the document is the same: the caller of this method checks first that
  /// the turn still stands.
  CarrierAnswer<Leg> redirect(LegId leg, URI document);

  /// Ends a leg, whether it still rings or people talk on it. `Gone` means it had ended before:
  /// nothing is left to do.
  CarrierAnswer<Leg> end(LegId leg);

  /// What the carrier knows of a leg now. May be asked again at will; `Gone` means the carrier
  /// knows no such leg.
  CarrierAnswer<Leg> find(LegId leg);

  /// Legs that could be the one `order` asked for: same two addresses, created at or after `sentAt`
  /// less a second, newest first, 50 at most. No carrier keeps our correlation id beside a leg, so
  /// the asker sets aside the legs it knows already; what is left is the lost order. An empty list
  /// proves an order was not accepted only when some seconds have passed.
  CarrierAnswer<List<Leg>> legsLike(CallOrder order, Instant sentAt);
}
