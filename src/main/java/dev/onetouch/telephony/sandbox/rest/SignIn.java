package dev.onetouch.telephony.sandbox.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/// Basic authentication: the account's sid and token, or an API key and its secret.
public final class SignIn {

  private final Map<String, String> secrets;

  public SignIn(String accountSid, String authToken, Map<String, String> apiKeys) {
    secrets = new LinkedHashMap<>(apiKeys);
    secrets.put(accountSid, authToken);
  }

  boolean accepts(String header) {
    return secrets.entrySet().stream()
        .anyMatch(entry -> same(header, entry.getKey(), entry.getValue()));
  }

  private static boolean same(String header, String user, String secret) {
    byte[] pair = (user + ":" + secret).getBytes(StandardCharsets.UTF_8);
    String expected = "Basic " + Base64.getEncoder().encodeToString(pair);
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), header.getBytes(StandardCharsets.UTF_8));
  }
}
