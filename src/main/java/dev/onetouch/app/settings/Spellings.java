package dev.onetouch.app.settings;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.web.oidc.WebAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How each kind of value is written. Each reading is the value, or nothing when it is written otherwise.
final class Spellings {
  private static final int LAST_PORT = 65_535;
  private static final int MOST_TOKENS = 2;
  private static final int SHORT_NAME = 40;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern DURATION = Pattern.compile("([0-9]{1,7})(ms|s|m|h)");
  private static final String TIME = "((?:[01][0-9]|2[0-3]):[0-5][0-9])";
  private static final Pattern DAY_TIMES = Pattern.compile(TIME + "\\s*-\\s*" + TIME);
  private static final Pattern ADDRESS = Pattern.compile("[0-9A-Za-z.:_%-]{1,255}|\\[[0-9A-Fa-f.:]{2,45}]");
  private static final Pattern HOST = Pattern.compile("[0-9A-Za-z.-]{1,253}(:[0-9]{1,5})?");
  private static final Pattern JDBC =
      Pattern.compile("jdbc:postgresql://[^/?#\\s@]+/[^/?#\\s@]+(\\?\\S*)?", Pattern.CASE_INSENSITIVE);

  private Spellings() {}

  static Optional<Integer> port(String text) {
    return number(text).filter(port -> port <= LAST_PORT);
  }

  static Optional<Integer> count(String text) {
    return number(text).filter(count -> count > 0);
  }

  private static Optional<Integer> number(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  static Optional<Duration> duration(String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long amount = Long.parseLong(matcher.group(1));
    return Optional.of(
        switch (matcher.group(2)) {
          case "ms" -> Duration.ofMillis(amount);
          case "s" -> Duration.ofSeconds(amount);
          case "m" -> Duration.ofMinutes(amount);
          default -> Duration.ofHours(amount);
        });
  }

  /// From one time of a day to a later one.
  record DayTimes(LocalTime from, LocalTime until) {}

  static Optional<DayTimes> dayTimes(String text) {
    Matcher matcher = DAY_TIMES.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    DayTimes times = new DayTimes(LocalTime.parse(matcher.group(1)), LocalTime.parse(matcher.group(2)));
    return times.from().isBefore(times.until()) ? Optional.of(times) : Optional.empty();
  }

  static Optional<List<String>> countries(String text) {
    List<String> codes = Arrays.stream(text.split(",", -1)).map(code -> code.strip().toUpperCase(Locale.ROOT)).toList();
    return List.of(Locale.getISOCountries()).containsAll(codes) ? Optional.of(codes) : Optional.empty();
  }

  static Optional<Boolean> yesOrNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /// An address secrets may travel to; kept letter for letter, for tokens name it so.
  static Optional<URI> issuer(String text) {
    return url(text).filter(WebAddress::isSafe);
  }

  static Optional<String> shortName(String text) {
    return text(text).filter(name -> name.length() <= SHORT_NAME && name.chars().noneMatch(Character::isISOControl));
  }

  static Optional<String> bindAddress(String text) {
    return ADDRESS.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  static Optional<String> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  static Optional<Secret> secret(String text) {
    return text(text).map(Secret::new);
  }

  static Optional<List<Secret>> tokens(String text) {
    List<String> tokens = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    boolean good = tokens.size() <= MOST_TOKENS && tokens.stream().noneMatch(token -> token.matches("|.*\\s.*"));
    return good ? Optional.of(tokens.stream().map(Secret::new).toList()) : Optional.empty();
  }

  static Function<String, Optional<String>> sid(String prefix) {
    Pattern form = Pattern.compile(prefix + "[0-9a-fA-F]{32}");
    return text -> form.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  static Optional<URI> url(String text) {
    try {
      URI url = new URI(text);
      boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      boolean plain = url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
      return web && plain && url.getRawAuthority() != null && !url.getRawAuthority().contains("@")
          ? Optional.of(url)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  static Optional<String> jdbc(String text) {
    return JDBC.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  static Optional<List<PhoneNumber>> phone(String text) {
    return PhoneNumber.parse(text).map(List::of);
  }

  static Optional<List<Path>> directory(String text) {
    try {
      return Optional.of(Path.of(text)).filter(Files::isDirectory).map(List::of);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  static Optional<List<String>> addresses(String text) {
    List<String> addresses = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    return addresses.stream().allMatch(address -> address.matches("[0-9A-Fa-f:.]{2,45}"))
        ? Optional.of(addresses)
        : Optional.empty();
  }

  static Optional<List<String>> hosts(String text) {
    List<String> hosts = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    return hosts.stream().allMatch(host -> HOST.matcher(host).matches()) ? Optional.of(hosts) : Optional.empty();
  }

  static Optional<LogSettings.Format> logFormat(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "text" -> Optional.of(LogSettings.Format.TEXT);
      case "json" -> Optional.of(LogSettings.Format.JSON);
      default -> Optional.empty();
    };
  }

  static Optional<String> logLevel(String text) {
    String level = text.toLowerCase(Locale.ROOT);
    return List.of("error", "warn", "info", "debug", "trace").contains(level) ? Optional.of(level) : Optional.empty();
  }
}
