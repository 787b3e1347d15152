package dev.onetouch.switchboard;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.caller.PhoneNumber;
import java.util.Optional;

/// The calls, as stored. Each method is one round trip and throws [StoreUnavailable] when the store cannot be asked.
public interface CallStore {

  Optional<StoredCall> byLeg(String leg);

  Optional<StoredCall> byId(CallId id);

  /// The call an offer belongs to, whatever has become of the offer.
  Optional<StoredCall> byOffer(OfferId offer);

  /// The live call of ours to whoever calls from this number, on any number of theirs, when there is one: for a customer
  /// who calls us while we call them.
  Optional<StoredCall> callTo(PhoneNumber from);

  /// Writes the turn whole: state, journal, answer, agents, cases, errands. `false` means that the world moved (another
  /// version, a reserved agent, a case number taken) and nothing was written: read again.
  boolean save(TurnRecord turn);
}
