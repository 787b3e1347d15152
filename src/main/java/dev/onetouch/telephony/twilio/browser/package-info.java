/// What an agent's browser needs to register as a telephone at Twilio.
///
/// May know: the Twilio SDK's tokens and the name a browser goes by. Read [BrowserTokens] first.
@NullMarked
package dev.onetouch.telephony.twilio.browser;

import org.jspecify.annotations.NullMarked;
