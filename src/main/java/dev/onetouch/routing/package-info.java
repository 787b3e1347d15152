/// Who takes a call: the ladder of rungs from the case's owner down to the duty line, as a pure choice over what is known
/// of the floor at one instant.
///
/// May know: `cases`, `caller`, `calendar`. Start reading at [Router].
@NullMarked
package dev.onetouch.routing;

import org.jspecify.annotations.NullMarked;
