package dev.onetouch.telephony.twilio.rest;

import java.net.URI;

/// Whose account commands go to, and how they are let in.
///
/// @param accountSid `AC...`
/// @param user the account sid with the auth token as secret, or an API key `SK...` with the key's
///   secret
/// @param secret never printed
/// @param apiUrl replaces `https://api.twilio.com`; may have a path prefix
public record TwilioAccount(String accountSid, String user, String secret, URI apiUrl) {
  public static final URI TWILIO_API = URI.create("https://api.twilio.com");

  public TwilioAccount {
    if (!accountSid.matches("AC[0-9a-fA-F]{32}")) {
      throw new IllegalArgumentException("an account sid is AC and 32 hexadecimal digits");
    }
    if (user.isEmpty() || secret.isEmpty()) {
      throw new IllegalArgumentException(
          "the Twilio account needs an auth token, or an API key and its secret");
    }
    if (!"http".equals(apiUrl.getScheme()) && !"https".equals(apiUrl.getScheme())
        || apiUrl.getHost() == null) {
      throw new IllegalArgumentException(
          "the Twilio API URL is http:// or https:// and a host, not " + apiUrl);
    }
  }

  public static TwilioAccount withToken(String accountSid, String authToken, URI apiUrl) {
    return new TwilioAccount(accountSid, accountSid, authToken, apiUrl);
  }

  public static TwilioAccount withApiKey(
      String accountSid, String key, String keySecret, URI apiUrl) {
    return new TwilioAccount(accountSid, key, keySecret, apiUrl);
  }

  @Override
  public String toString() {
    return "TwilioAccount[" + accountSid + " at " + apiUrl + "]";
  }
}
