package dev.onetouch.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// One browser's way to the provider and back. Only that browser holds the secret, in a cookie; state, nonce and the
/// code's verifier are made of it, so that whatever comes back belongs to this browser and this trip or to nobody. Nothing
/// of it is kept in the house: any node may see the browser return.
///
/// @param begunSeconds since the epoch; a part of what state and nonce are made of, so nobody can make a trip younger
/// @param secret 256 random bits, base64url
public record ProviderTrip(long begunSeconds, String secret) {
  /// Long enough for a password and a second factor, short enough for a computer left alone.
  public static final Duration LIMIT = Duration.ofMinutes(10);

  private static final int BYTES = 32;
  private static final String MAC = "HmacSHA256";
  private static final Pattern FORM = Pattern.compile("([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

  public static ProviderTrip begin(SecureRandom random, Instant now) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new ProviderTrip(now.getEpochSecond(), base64(bytes));
  }

  /// A trip as a cookie told it, or nothing when it is none.
  static Optional<ProviderTrip> read(String text) {
    Matcher found = FORM.matcher(text);
    return found.matches()
        ? Optional.of(new ProviderTrip(Long.parseLong(found.group(1)), found.group(2)))
        : Optional.empty();
  }

  String value() {
    return begunSeconds + "." + secret;
  }

  boolean over(Instant now) {
    Instant begun = Instant.ofEpochSecond(begunSeconds);
    return begun.isAfter(now.plus(LIMIT)) || begun.plus(LIMIT).isBefore(now);
  }

  /// Comes back with the browser.
  public String state() {
    return made("state");
  }

  /// Comes back inside the ID token.
  public String nonce() {
    return made("nonce");
  }

  /// Proves to the token endpoint that who redeems the code is who asked for it (RFC 7636).
  public String verifier() {
    return made("verifier");
  }

  private String made(String what) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), MAC));
      return base64(mac.doFinal((what + " " + begunSeconds).getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + MAC, e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "ProviderTrip[secret]";
  }
}
