/// The carrier's own time: one thread on which everything happens, and the two clocks that can
/// drive it.
///
/// [EventLoop] is the thread and its timers. [RealClock] lets timers fall due as the day goes by
/// (the demo); [ManualClock] stands still until a test moves it, and never moves while something
/// outside is still answering, so a test sees the same order of things every time.
///
/// Knows only the JDK. Read [ManualClock] first.
@NullMarked
package dev.onetouch.telephony.sandbox.time;

import org.jspecify.annotations.NullMarked;
