package dev.onetouch.app.settings;

import java.net.URI;
import java.util.List;

/// The account at Twilio.
///
/// @param authTokens one, or two during rotation; a webhook signed with either is taken, commands use the first
public record TwilioSettings(String accountSid, List<Secret> authTokens, BrowserPhones browserPhones, URI apiUrl) {
  public static final URI TWILIO_API = URI.create("https://api.twilio.com");

  public TwilioSettings {
    authTokens = List.copyOf(authTokens);
    if (authTokens.isEmpty()) {
      throw new IllegalArgumentException("without an auth token no webhook can be trusted");
    }
  }
}
