package dev.onetouch.desk;

import dev.onetouch.call.CallId;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import java.time.Instant;
import java.util.List;

/// Calls a customer on an agent's behalf: the agent's own device first, then the customer's. Throws
/// [dev.onetouch.switchboard.StoreUnavailable]; whether a call was begun is then seen at the desk, so it is not simply asked
/// again.
public interface OutboundDesk {

  /// @param about a case the agent may see
  Outcome call(AgentId by, Target target, Case about);

  /// Whom to call.
  sealed interface Target {
    /// On the first of their numbers.
    record OfCustomer(CustomerId customer) implements Target {}

    record OfNumber(PhoneNumber number) implements Target {}
  }

  sealed interface Outcome {
    record Started(CallId call) implements Outcome {}

    /// The agent is on a call, or cannot be rung.
    record Busy() implements Outcome {}

    /// Nobody is rung at this hour where the customer is.
    ///
    /// @param next when they may be, none when nobody knows
    record QuietHours(List<Instant> next) implements Outcome {
      public QuietHours {
        next = List.copyOf(next);
      }
    }

    /// The number cannot be dialled.
    ///
    /// @param reason in one sentence for the agent
    record Unusable(String reason) implements Outcome {}

    /// No such customer, or none with a number.
    record NotThere() implements Outcome {}

    /// It could not be begun just now, and was not.
    record Unavailable() implements Outcome {}
  }
}
