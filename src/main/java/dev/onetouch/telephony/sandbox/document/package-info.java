/// TwiML as the carrier reads it: text in, verbs out, with every complaint kept.
///
/// [TwimlReader] reads; [Verb] and [Noun] are what it can give; [Warning] is what Twilio's debugger
/// would say. An attribute or verb that Twilio does not know is a warning and is passed over; text
/// that is not XML, is too long or has the wrong content type is [Reading.Unreadable] and sends the
/// caller to the fallback URL.
///
/// Knows only the JDK. Read [TwimlReader] first.
@NullMarked
package dev.onetouch.telephony.sandbox.document;

import org.jspecify.annotations.NullMarked;
