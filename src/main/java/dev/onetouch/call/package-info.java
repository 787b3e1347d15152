/// One call's life: what has happened ([CallState]), what can happen next ([CallSignal]), what that means
/// ([CallEvent]) and what must be done about it ([CallEffect]), joined by [CallMachine].
///
/// Everything here is pure and total: no clock, no randomness, no library, no exception. The instant and fresh ids ride in
/// the signal. Only [Evolution] changes state.
///
/// May know: `flow`, `routing`, `cases`, `caller`. Start reading at [CallMachine].
@NullMarked
package dev.onetouch.call;

import org.jspecify.annotations.NullMarked;
