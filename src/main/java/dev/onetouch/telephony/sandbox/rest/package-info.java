/// Twilio's REST API, `/2010-04-01/Accounts/{AC}/...`, as far as voice needs it.
///
/// [RestServer] is the HTTP side: sign-in, ordered troubles, errors. [RestRouter] finds the
/// resource; each resource is one file. Bodies are forms, answers are Twilio's JSON; a parameter
/// Twilio does not know is refused with 400 and code 20001.
///
/// Knows Helidon, Jackson and the sandbox's `exchange`, `document`, `event`, `time` and `wire`.
/// Read [RestRouter] first.
@NullMarked
package dev.onetouch.telephony.sandbox.rest;

import org.jspecify.annotations.NullMarked;
