/// Is this webhook Twilio's, and what does its form say. Nothing here knows what a call is.
///
/// The signature is checked over the raw form, in full; only then is anything cut, cleaned or
/// believed. Read [dev.onetouch.telephony.twilio.signed.WebhookSignature] first.
@NullMarked
package dev.onetouch.telephony.twilio.signed;

import org.jspecify.annotations.NullMarked;
