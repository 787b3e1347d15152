package dev.onetouch.telephony.sandbox.wire;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// `application/x-www-form-urlencoded`, in both directions; a name may stand more than once.
public record Form(Map<String, List<String>> fields) {

  /// The most names and values that are read from one body.
  public static final int MOST_FIELDS = 1_000;

  public Form {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    fields = copy;
  }

  /// Reads an encoded body or query. Throws [IllegalArgumentException] when it is no form.
  public static Form parse(String encoded) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    String[] pairs = encoded.isEmpty() ? new String[0] : encoded.split("&");
    if (pairs.length > MOST_FIELDS) {
      throw new IllegalArgumentException("more than " + MOST_FIELDS + " fields");
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      fields.computeIfAbsent(decode(name), _ -> new ArrayList<>()).add(decode(value));
    }
    return new Form(fields);
  }

  /// The single-valued parameters of a webhook as body or query text.
  public static String encode(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  /// The first value of a field, or empty.
  public String first(String name) {
    return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  public boolean has(String name) {
    return fields.containsKey(name);
  }

  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
