/// One turn of one call: load, decide, save, answer; then perform what was committed. The ports here are what the turn
/// needs of storage, of other systems and of the phone company's language, in our own words.
///
/// May know: `telephony` and the pure rooms except `verifier`. Start reading at [Switchboard].
@NullMarked
package dev.onetouch.switchboard;

import org.jspecify.annotations.NullMarked;
