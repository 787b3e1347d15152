package dev.onetouch.telephony.sandbox.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers and applications of the account.
public final class Book {

  private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#]+");
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

  /// Whether this is where one of the numbers leads: the application's own house.
  boolean leadsTo(String url) {
    return numbers.values().stream()
        .map(owned -> origin(owned.voiceUrl()))
        .anyMatch(origin -> !origin.isEmpty() && origin.equals(origin(url)));
  }

  private static String origin(String url) {
    Matcher found = ORIGIN.matcher(url);
    return found.lookingAt() ? found.group() : "";
  }

  public Optional<Application> application(String sid) {
    return Optional.ofNullable(applications.get(sid));
  }

  public List<OwnedNumber> numbers() {
    return List.copyOf(numbers.values());
  }
}
