package dev.onetouch.telephony.twilio.signed;

import dev.onetouch.telephony.twilio.twiml.XmlText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An `application/x-www-form-urlencoded` body or query as it was sent: every pair, in its order,
/// decoded once.
///
/// Decoding never fails: a `%` that begins no escape stands for itself, bytes that are not UTF-8
/// become U+FFFD.
public final class RawForm {
  public static final int MAX_BODY_BYTES = 64 * 1024;
  public static final int MAX_PARAMETERS = 200;
  public static final int MAX_VALUE_CHARACTERS = 8 * 1024;
  public static final RawForm EMPTY = new RawForm(List.of());

  /// One name and its value, as sent.
  public record Parameter(String name, String value) {}

  private final List<Parameter> parameters;

  private RawForm(List<Parameter> parameters) {
    this.parameters = List.copyOf(parameters);
  }

  public static FormReading read(byte[] body) {
    return body.length > MAX_BODY_BYTES
        ? new FormReading.TooLarge(body.length)
        : new FormReading.Read(new RawForm(FormDecoding.pairs(body)));
  }

  public static RawForm of(List<Parameter> parameters) {
    return new RawForm(parameters);
  }

  public List<Parameter> parameters() {
    return parameters;
  }

  /// A name that stands here more than once. Which of its values would count is a matter of who
  /// reads it, so a webhook with one is refused (400).
  public Optional<String> nameGivenTwice() {
    Set<String> seen = new HashSet<>();
    return parameters.stream().map(Parameter::name).filter(name -> !seen.add(name)).findFirst();
  }

  /// A name that stands both here and in `other`: the same doubt, between a query and a body.
  public Optional<String> nameSharedWith(RawForm other) {
    Set<String> here = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
    return other.parameters.stream().map(Parameter::name).filter(here::contains).findFirst();
  }

  /// What the rest of the house may see, after the signature was found genuine: the first 200
  /// parameters, values of at most 8 Ki characters, without what neither XML nor a database can
  /// hold. Of a repeated name the first value.
  public Map<String, String> cleaned() {
    Map<String, String> kept = new LinkedHashMap<>();
    for (Parameter parameter : parameters.subList(0, Math.min(parameters.size(), MAX_PARAMETERS))) {
      kept.putIfAbsent(
          parameter.name(), XmlText.clean(XmlText.cut(parameter.value(), MAX_VALUE_CHARACTERS)));
    }
    return kept;
  }

  @Override
  public String toString() {
    return "RawForm of " + parameters.size() + " parameters";
  }
}
