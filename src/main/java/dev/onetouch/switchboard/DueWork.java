package dev.onetouch.switchboard;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.cases.AgentId;
import java.time.Duration;
import java.util.List;

/// What is due, found by the sweep of any node. Each method is one round trip, claims what it returns for a while so that
/// two nodes seldom do the same, and throws [StoreUnavailable].
public interface DueWork {

  /// Offers whose lease is over on the database's clock.
  List<LapsedOffer> lapsedOffers(int max);

  /// Ends the wrap-ups whose limit is over, and says whose.
  List<AgentId> endOverdueWrapUps(int max);

  /// Unended calls that nothing was heard of for as long as their last turn allowed.
  List<QuietCall> quietCalls(int max);

  /// Errands nobody has finished, claimed for the given time.
  List<Errand> claimErrands(int max, Duration claim);

  /// Records how an errand ended; it will not be claimed again.
  void settle(String errandId, String result);

  record LapsedOffer(CallId call, OfferId offer, AgentId agent) {}

  record QuietCall(CallId call, String leg) {}
}
