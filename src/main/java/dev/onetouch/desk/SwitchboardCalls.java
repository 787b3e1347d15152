package dev.onetouch.desk;

import dev.onetouch.caller.Customer;
import dev.onetouch.caller.NumberPlan;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.switchboard.CustomerBook;
import dev.onetouch.switchboard.OutboundTurns;
import dev.onetouch.switchboard.OutboundTurns.DeskCall;
import dev.onetouch.switchboard.TurnFailed;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries agents' wishes to call a customer to the switchboard.
public final class SwitchboardCalls implements OutboundDesk {
  private static final Logger LOG = LoggerFactory.getLogger(SwitchboardCalls.class);

  private final OutboundTurns turns;
  private final CustomerBook customers;

  public SwitchboardCalls(OutboundTurns turns, CustomerBook customers) {
    this.turns = turns;
    this.customers = customers;
  }

  @Override
  public Outcome call(AgentId by, Target target, Case about) {
    return switch (target) {
      case Target.OfNumber(PhoneNumber number) -> call(by, number, only(customers.at(number)), about);
      case Target.OfCustomer(var id) -> customers.customer(id)
          .filter(entry -> !entry.numbers().isEmpty())
          .map(entry -> call(by, entry.numbers().getFirst(), Optional.of(entry.customer()), about))
          .orElse(new Outcome.NotThere());
    };
  }

  private Outcome call(AgentId by, PhoneNumber number, Optional<Customer> customer, Case about) {
    try {
      return outcome(turns.fromDesk(by, number, customer, about, customers.dialledLast(about.number())));
    } catch (TurnFailed e) {
      LOG.warn("a call from the desk could not be begun", e);
      return new Outcome.Unavailable();
    }
  }

  private static Outcome outcome(DeskCall made) {
    return switch (made) {
      case DeskCall.Started(var call) -> new Outcome.Started(call);
      case DeskCall.NotFree _ -> new Outcome.Busy();
      case DeskCall.QuietHours(var next) -> new Outcome.QuietHours(next);
      case DeskCall.Unusable(var reason) -> new Outcome.Unusable(sentence(reason));
    };
  }

  private static String sentence(NumberPlan.Reason reason) {
    return switch (reason) {
      case TOO_SHORT -> "The number is too short.";
      case NOT_A_NUMBER -> "There is no such number.";
      case OUR_OWN -> "It is one of our own numbers.";
      case PREMIUM -> "Numbers with a special rate are not called.";
      case ABROAD -> "This country is not called.";
    };
  }

  /// Two customers on one number may be either.
  private static Optional<Customer> only(List<Customer> customers) {
    return customers.size() == 1 ? Optional.of(customers.getFirst()) : Optional.empty();
  }
}
