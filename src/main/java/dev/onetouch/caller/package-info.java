/// Who is calling, and how far that may be believed.
///
/// A number identifies a caller; it never proves who holds the telephone (see [Trust]). A withheld number is
/// nobody, and two people who withhold theirs are two nobodies, never one customer.
///
/// The room is pure: it knows the JDK and no other room. Nothing here looks anything up; whoever does hands
/// the customers found to [Caller#of]. A look-up that failed is not a caller of any kind and never comes in
/// here.
///
/// Read [CallerAddress] first, then [Caller].
@NullMarked
package dev.onetouch.caller;

import org.jspecify.annotations.NullMarked;
