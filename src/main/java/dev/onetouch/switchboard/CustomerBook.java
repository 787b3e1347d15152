package dev.onetouch.switchboard;

import dev.onetouch.caller.Customer;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.CaseNumber;
import java.util.List;
import java.util.Optional;

/// Whom a call of ours may go to. Each method is one round trip and throws [StoreUnavailable].
public interface CustomerBook {

  Optional<Entry> customer(CustomerId id);

  /// Everybody this number stands for.
  List<Customer> at(PhoneNumber number);

  /// Which of the company's numbers the last call about this case came by: the one its customer knows.
  Optional<PhoneNumber> dialledLast(CaseNumber about);

  /// @param numbers on which the customer can be rung; none when there is none
  record Entry(Customer customer, List<PhoneNumber> numbers) {
    public Entry {
      numbers = List.copyOf(numbers);
    }
  }
}
