package dev.onetouch.telephony.sandbox.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// `X-Twilio-Signature`: HMAC-SHA1 over the address as requested and, for a form POST, every
/// parameter sorted by name in byte order, name and value joined without anything between.
public final class Signature {

  private static final String ALGORITHM = "HmacSHA1";

  private Signature() {}

  /// Signs a request. `url` has no fragment; give no parameters for a GET.
  public static String of(String token, String url, Map<String, String> postParameters) {
    StringBuilder signed = new StringBuilder(url);
    new TreeMap<>(postParameters).forEach((name, value) -> signed.append(name).append(value));
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] digest = mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has " + ALGORITHM, missing);
    }
  }
}
