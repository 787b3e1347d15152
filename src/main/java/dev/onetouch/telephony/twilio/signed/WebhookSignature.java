package dev.onetouch.telephony.twilio.signed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Checks `X-Twilio-Signature`: base64 of HMAC-SHA1, keyed with the auth token, over the address
/// and the form.
///
/// The address is the configured public one and the raw path and query; what the request says of
/// its own host or scheme is not asked. The signature joins names and values without separators and
/// covers no header, so a genuine webhook still has to have the names and shapes of values one
/// expects. Source: Twilio, "Webhooks security"; vectors of its SDKs.
public final class WebhookSignature {
  private static final int MAX_TOKENS = 2;
  private static final Pattern BODY_HASH = Pattern.compile("[?&]bodySHA256=([0-9a-f]{64})(?=&|$)");

  private final SignedAddress address;
  private final List<SecretKeySpec> keys;

  /// @param publicUrl the address Twilio was given, without path parts a proxy does not strip
  /// @param tokens the auth token, and while it is being rotated the other one
  public WebhookSignature(String publicUrl, List<String> tokens) {
    if (tokens.isEmpty()
        || tokens.size() > MAX_TOKENS
        || tokens.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("one auth token, or two while they are rotated");
    }
    this.address = new SignedAddress(publicUrl);
    this.keys = tokens.stream().map(token -> new SecretKeySpec(utf8(token), "HmacSHA1")).toList();
  }

  /// A form, or a request without a body (give [RawForm#EMPTY]).
  ///
  /// @param signature the header's value, empty when there was none
  public SignatureVerdict ofForm(String rawPathAndQuery, RawForm form, String signature) {
    return verdict(rawPathAndQuery, SignedForm.text(form), signature);
  }

  /// Any other body. Its hash stands in the signed query; without one the body is nobody's word.
  public SignatureVerdict ofBody(String rawPathAndQuery, byte[] body, String signature) {
    SignatureVerdict verdict = verdict(rawPathAndQuery, "", signature);
    Matcher hash = BODY_HASH.matcher(rawPathAndQuery);
    boolean fits = hash.find() && MessageDigest.isEqual(utf8(hash.group(1)), utf8(sha256(body)));
    return verdict == SignatureVerdict.GENUINE && !fits ? SignatureVerdict.FORGED : verdict;
  }

  private SignatureVerdict verdict(String rawPathAndQuery, String signedForm, String signature) {
    if (signature.isEmpty()) {
      return SignatureVerdict.MISSING;
    }
    byte[] given = utf8(signature);
    boolean genuine = false;
    for (String url : address.spellingsOf(rawPathAndQuery)) {
      byte[] signed = utf8(url + signedForm);
      for (SecretKeySpec key : keys) {
        genuine |= MessageDigest.isEqual(given, expected(key, signed));
      }
    }
    return genuine ? SignatureVerdict.GENUINE : SignatureVerdict.FORGED;
  }

  private static byte[] expected(SecretKeySpec key, byte[] signed) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(key);
      return Base64.getEncoder().encode(mac.doFinal(signed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA1", e);
    }
  }

  private static String sha256(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
