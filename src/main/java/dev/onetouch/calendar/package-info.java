/// When the company, a team or an agent is there: opening hours, holidays, time zones.
///
/// Every instant is either open or closed, also in the hour a clock skips or repeats. The rules, all of them
/// here:
///
/// - A span belongs to the date it begins on, and runs past midnight into the next when it ends "before" it
///   starts.
/// - A holiday owns its date: only its own spans count there. What runs in from the evening before ends at
///   midnight (an administrator who marks a day as closed means the whole day); what begins on the holiday
///   runs on past midnight, unless the next day is a holiday too.
/// - Wall-clock times become instants as `java.time` has it: one inside a gap moves on by the length of the
///   gap, one that comes twice is the first of the two. A span that has nothing left after that never opens.
/// - A date a zone leaves out altogether (Samoa had no 30 December 2011) has no hours.
///
/// The room is pure: it knows the JDK and no other room, and reads no clock. Zone rules are the running
/// JDK's.
///
/// Read [OpeningHours] first.
@NullMarked
package dev.onetouch.calendar;

import org.jspecify.annotations.NullMarked;
