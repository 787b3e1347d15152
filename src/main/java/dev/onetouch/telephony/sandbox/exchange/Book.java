package dev.onetouch.telephony.sandbox.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The numbers and applications of the account.
public final class Book {

  private final Map<String, OwnedNumber> numbers = new LinkedHashMap<>();
  private final Map<String, Application> applications = new LinkedHashMap<>();

  /// Adds a number, or replaces the one with the same sid.
  public void put(OwnedNumber number) {
    numbers.put(number.sid(), number);
  }

  public void put(Application application) {
    applications.put(application.sid(), application);
  }

  public Optional<OwnedNumber> number(String sid) {
    return Optional.ofNullable(numbers.get(sid));
  }

  public Optional<OwnedNumber> dialled(String number) {
    return numbers.values().stream().filter(owned -> owned.number().equals(number)).findFirst();
  }

  public Optional<Application> application(String sid) {
    return Optional.ofNullable(applications.get(sid));
  }

  public List<OwnedNumber> numbers() {
    return List.copyOf(numbers.values());
  }
}
