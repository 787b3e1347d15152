/// Twilio: its REST interface, its signatures, its documents. What any of them means for a call is
/// decided elsewhere.
///
/// * `rest` sends commands, once each; start at [dev.onetouch.telephony.twilio.rest.TwilioCarrier].
/// * `signed` tells Twilio's webhooks from anybody else's; start at
///   [dev.onetouch.telephony.twilio.signed.WebhookSignature].
/// * `browser` makes the tokens agents' browsers register with; start at
///   [dev.onetouch.telephony.twilio.browser.BrowserTokens].
/// * `twiml` writes what a leg hears and does; start at
///   [dev.onetouch.telephony.twilio.twiml.TwimlTemplates].
@NullMarked
package dev.onetouch.telephony.twilio;

import org.jspecify.annotations.NullMarked;
