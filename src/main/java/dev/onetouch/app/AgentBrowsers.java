package dev.onetouch.app;

import dev.onetouch.app.settings.BrowserPhones;
import dev.onetouch.app.settings.TwilioSettings;
import dev.onetouch.desk.Softphones;
import dev.onetouch.desk.Softphones.Softphone;
import dev.onetouch.telephony.twilio.browser.BrowserTokens;
import dev.onetouch.telephony.twilio.browser.BrowserTokens.BrowserToken;
import dev.onetouch.telephony.twilio.voice.ClientIdentity;

/// The telephones in agents' browsers, as the settings have them.
final class AgentBrowsers {
  private AgentBrowsers() {}

  static Softphones of(TwilioSettings twilio) {
    return switch (twilio.browserPhones()) {
      case BrowserPhones.Off off -> agent -> new Softphone.None();
      case BrowserPhones.Sandbox sandbox -> agent -> new Softphone.Sandbox(ClientIdentity.of(agent.value()));
      case BrowserPhones.On(var apiKey, var apiSecret, var twimlAppSid) -> {
        BrowserTokens tokens = new BrowserTokens(twilio.accountSid(), apiKey, apiSecret.value(), twimlAppSid);
        yield agent -> {
          BrowserToken token = tokens.of(agent.value());
          return new Softphone.Twilio(token.identity(), token.jwt(), token.lasts().toSeconds());
        };
      }
    };
  }
}
