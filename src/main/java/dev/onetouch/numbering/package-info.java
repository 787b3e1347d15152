/// The numbering plans of the world, as a library keeps them: what a key sequence means in a country, which
/// numbers cost extra, where a number is.
///
/// The library alone is not enough to keep money from being stolen: it calls sample numbers invalid and some
/// costly ones valid. What it does not know of North America is said in `NorthAmerica`.
///
/// May know: `caller` (the port [dev.onetouch.caller.NumberPlan]), libphonenumber; nobody else may know that
/// library. Start reading at [WorldNumberPlan].
@NullMarked
package dev.onetouch.numbering;

import org.jspecify.annotations.NullMarked;
