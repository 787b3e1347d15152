/// The sandbox carrier: a phone company in a box. It rings, speaks, listens, connects, and talks to
/// the application only the way Twilio does: signed webhooks out, the REST API in. It is never bent
/// to suit the application and shares no code with it.
///
/// | package | holds |
/// |---|---|
/// | `time` | the one thread, the real clock and the manual one |
/// | `event` | what happened, in order |
/// | `document` | TwiML, read |
/// | `wire` | signatures, addresses, the courier of webhooks |
/// | `exchange` | legs, runs, bridges, rooms, recordings, ordered troubles |
/// | `rest` | Twilio's REST API |
/// | `control` | the people on the telephone, by HTTP and JSON |
///
/// Each knows only those above it (`control` does not know `rest`); libraries: Helidon and Jackson
/// in `rest` and `control`, the JDK elsewhere. With a manual clock and a seed a run is the same
/// every time.
///
/// Read [SandboxCarrier] first.
@NullMarked
package dev.onetouch.telephony.sandbox;

import org.jspecify.annotations.NullMarked;
