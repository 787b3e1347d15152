package dev.onetouch.caller;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who is calling, as far as their address tells.
///
/// Made only from a look-up that answered. One that failed says nothing about the caller: that call goes to a
/// person with the reason, not on as an unknown caller.
public sealed interface Caller {

  /// The word flows branch on: `known`, `shared`, `unknown`, `withheld`.
  String kind();

  /// The number that identifies this caller and can be called back.
  Optional<PhoneNumber> number();

  /// The caller at `address`, given the customers on file for its number; the same customer twice counts
  /// once. An address without a number belongs to no customer, whatever was found.
  static Caller of(CallerAddress address, List<Customer> onFile) {
    if (address instanceof CallerAddress.Withheld) {
      return new Withheld();
    }
    List<Customer> customers = distinct(onFile);
    Optional<PhoneNumber> number = address.number();
    if (number.isEmpty() || customers.isEmpty()) {
      return new Unknown(address);
    }
    return customers.size() == 1
        ? new Known(number.get(), customers.getFirst())
        : new Shared(number.get(), customers);
  }

  private static List<Customer> distinct(List<Customer> onFile) {
    Map<CustomerId, Customer> byId = new LinkedHashMap<>();
    onFile.forEach(customer -> byId.putIfAbsent(customer.id(), customer));
    return List.copyOf(byId.values());
  }

  /// One customer calls from this number. Known is not proven: see [Trust].
  record Known(PhoneNumber phone, Customer customer) implements Caller {
    @Override
    public String kind() {
      return "known";
    }

    @Override
    public Optional<PhoneNumber> number() {
      return Optional.of(phone);
    }
  }

  /// Several customers call from this number. They are asked neutrally, and no name is read out.
  record Shared(PhoneNumber phone, List<Customer> customers) implements Caller {
    public Shared {
      customers = List.copyOf(customers);
      if (customers.size() < 2) {
        throw new IllegalArgumentException(
            "a shared number has at least two customers, not " + customers.size());
      }
    }

    @Override
    public String kind() {
      return "shared";
    }

    @Override
    public Optional<PhoneNumber> number() {
      return Optional.of(phone);
    }
  }

  /// An address with nobody on file. Only one with a number can be called back.
  record Unknown(CallerAddress address) implements Caller {
    public Unknown {
      if (address instanceof CallerAddress.Withheld) {
        throw new IllegalArgumentException("a withheld address is a withheld caller, not an unknown one");
      }
    }

    @Override
    public String kind() {
      return "unknown";
    }

    @Override
    public Optional<PhoneNumber> number() {
      return address.number();
    }
  }

  /// Nobody: no customer, no case, no callback to a number they did not key themselves.
  record Withheld() implements Caller {
    @Override
    public String kind() {
      return "withheld";
    }

    @Override
    public Optional<PhoneNumber> number() {
      return Optional.empty();
    }
  }
}
