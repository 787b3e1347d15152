package dev.onetouch.kit;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A request as a carrier would make it, or as somebody would who pretends to be one.
///
/// @param path with its query, if any
/// @param body the form as sent
/// @param signed name and value of each parameter, as the signature covers them
/// @param signature what the header says instead of the right one; empty for the right one
public record Webhook(
    String method, String path, byte[] body, List<Map.Entry<String, String>> signed, Map<String, String> headers,
    String signature) {
  /// Stands for sending no signature at all.
  public static final String UNSIGNED = "-";

  public static Webhook post(String path, Map<String, String> form) {
    return post(path, List.copyOf(form.entrySet()));
  }

  public static Webhook post(String path, List<Map.Entry<String, String>> form) {
    StringBuilder body = new StringBuilder();
    form.forEach(pair -> append(body, body.isEmpty() ? "" : "&", pair.getKey(), pair.getValue()));
    return new Webhook("POST", path, body.toString().getBytes(StandardCharsets.US_ASCII), form, Map.of(), "");
  }

  public static Webhook get(String path, Map<String, String> form) {
    StringBuilder query = new StringBuilder();
    form.forEach((name, value) -> append(query, query.isEmpty() ? "?" : "&", name, value));
    return new Webhook("GET", path + query, new byte[0], List.of(), Map.of(), "");
  }

  /// One more parameter whose value is these bytes, which the signature covers as what they decode to.
  public Webhook andRaw(String name, String sent, String decoded) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(body);
    out.writeBytes(("&" + name + "=" + sent).getBytes(StandardCharsets.ISO_8859_1));
    List<Map.Entry<String, String>> all = new ArrayList<>(signed);
    all.add(Map.entry(name, decoded));
    return new Webhook(method, path, out.toByteArray(), all, headers, signature);
  }

  public Webhook to(String otherPath) {
    return new Webhook(method, otherPath, body, signed, headers, signature);
  }

  public Webhook header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Webhook(method, path, body, signed, more, signature);
  }

  public Webhook signedBy(String other) {
    return new Webhook(method, path, body, signed, headers, other);
  }

  private static void append(StringBuilder to, String mark, String name, String value) {
    to.append(mark).append(encoded(name)).append('=').append(encoded(value));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
