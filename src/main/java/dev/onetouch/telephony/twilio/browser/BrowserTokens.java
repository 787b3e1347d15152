package dev.onetouch.telephony.twilio.browser;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.VoiceGrant;
import dev.onetouch.telephony.twilio.voice.ClientIdentity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Makes the tokens with which browsers register at Twilio. No request is made: Twilio knows the key they
/// are signed with.
public final class BrowserTokens {
  /// A leaked token is worth nothing an hour later; the page fetches the next one in good time.
  public static final Duration LASTS = Duration.ofHours(1);

  private final String accountSid;
  private final String apiKey;
  private final byte[] apiSecret;
  private final String twimlAppSid;

  /// @param apiKey an API key of the account (`SK...`) and its secret
  /// @param twimlAppSid the application a browser's own calls would lead to (`AP...`)
  public BrowserTokens(String accountSid, String apiKey, String apiSecret, String twimlAppSid) {
    this.accountSid = accountSid;
    this.apiKey = apiKey;
    this.apiSecret = apiSecret.getBytes(StandardCharsets.UTF_8);
    this.twimlAppSid = twimlAppSid;
  }

  /// A token for the browser of this agent alone.
  ///
  /// @param jwt signed, in the form Twilio's browser library takes
  public record BrowserToken(String identity, String jwt, Duration lasts) {
    @Override
    public String toString() {
      return "BrowserToken[" + identity + "]";
    }
  }

  public BrowserToken of(String agentId) {
    String identity = ClientIdentity.of(agentId);
    AccessToken token = new AccessToken.Builder(accountSid, apiKey, apiSecret)
        .identity(identity)
        .ttl(Math.toIntExact(LASTS.toSeconds()))
        .grant(new VoiceGrant().setIncomingAllow(true).setOutgoingApplicationSid(twimlAppSid))
        .build();
    return new BrowserToken(identity, token.toJwt(), LASTS);
  }
}
