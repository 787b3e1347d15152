package dev.onetouch.switchboard;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.CallSignal.CaseOnFile;
import dev.onetouch.caller.Customer;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Callback;
import dev.onetouch.cases.CallbackId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

  /// Marks that an errand is about to be sent. `false` when it was marked before: then its outcome is unknown, and it is
  /// looked up instead of sent again.
  boolean sending(String errandId);

  /// When an errand was marked as sent, by the database's clock; for those who look up what became of it.
  Optional<Instant> sentAt(String errandId);

  /// Callbacks whose time has come, whose number may be dialled now and on whose number nobody talks with us, longest
  /// waiting first; several of one customer all of them, for whoever begins one knows which can be begun now. They are put
  /// off for a while in the same statement.
  List<DueCallback> dueCallbacks(int max);

  /// A callback whose customer may not be rung before this instant.
  void putOff(CallbackId callback, Instant until);

  /// Records how an errand ended; it will not be claimed again.
  void settle(String errandId, String result);

  /// An open callback and what is known of its customer.
  ///
  /// @param attempt the one that is next, the first is 1
  /// @param customers the customer it was promised to, none when nobody is on file
  record DueCallback(Callback callback, int attempt, List<Customer> customers, List<CaseOnFile> about) {
    public DueCallback {
      customers = List.copyOf(customers);
      about = List.copyOf(about);
    }
  }

  record LapsedOffer(CallId call, OfferId offer, AgentId agent) {}

  record QuietCall(CallId call, String leg) {}
}
