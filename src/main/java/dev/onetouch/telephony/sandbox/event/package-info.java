/// What happened at the carrier, told in order: the stuff a transcript is made of.
///
/// [CarrierEvent] is the family, one record a kind; [EventLog] keeps the last of them and lets
/// readers wait for more. Events name legs by their `CallSid`. Knows only the JDK. Read
/// [CarrierEvent] first.
@NullMarked
package dev.onetouch.telephony.sandbox.event;

import org.jspecify.annotations.NullMarked;
