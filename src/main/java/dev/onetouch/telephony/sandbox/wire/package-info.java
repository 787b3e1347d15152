/// How the carrier speaks HTTP to the application: form bodies, signatures, addresses with Twilio's
/// connection overrides, and the [Courier] who carries one request there and its answer back.
///
/// The signing code here is the carrier's own and shares nothing with the code that checks it.
/// Knows the JDK and [dev.onetouch.telephony.sandbox.time]. Read [Courier] first.
@NullMarked
package dev.onetouch.telephony.sandbox.wire;

import org.jspecify.annotations.NullMarked;
