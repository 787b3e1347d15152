/// The telephone exchange itself: legs, documents being carried out, bridges, rooms and recordings,
/// free of HTTP and of real time.
///
/// A [Leg] is one call as Twilio counts them. What the carrier is doing with it is its [Activity];
/// most often a [Run], which carries out a document verb by verb, one file a verb ([Prompting],
/// [Gathering], [Dialing], [Conferring], [MessageTaking]). Whoever must know what becomes of a leg
/// is its [LegWatcher]. [Exchange] is the parts list. Everything runs on the one thread of
/// [dev.onetouch.telephony.sandbox.time.EventLoop].
///
/// Knows the JDK and the sandbox's `time`, `event`, `document` and `wire`. Read [Leg], [Legs], then
/// [Run].
@NullMarked
package dev.onetouch.telephony.sandbox.exchange;

import org.jspecify.annotations.NullMarked;
