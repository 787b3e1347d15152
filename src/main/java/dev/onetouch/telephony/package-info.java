/// What we need of any phone company, in our own words.
///
/// The way from a caller to a person needs nothing of this room: it is the answer to the caller's
/// own webhook. Here are the few things done out of band, after a turn is committed: redirect a
/// leg, end one, place a call, look one up, fetch what was recorded.
///
/// May know: `caller`. Known by: `switchboard` and the carriers below. Read
/// [dev.onetouch.telephony.Carrier] first.
@NullMarked
package dev.onetouch.telephony;

import org.jspecify.annotations.NullMarked;
