/// Commands to Twilio over its SDK and an HTTP client of our own, for the SDK's own one sends a
/// POST up to six times and waits half a minute. Read
/// [dev.onetouch.telephony.twilio.rest.TwilioCarrier] first; recordings are fetched by
/// [dev.onetouch.telephony.twilio.rest.TwilioRecordings].
@NullMarked
package dev.onetouch.telephony.twilio.rest;

import org.jspecify.annotations.NullMarked;
