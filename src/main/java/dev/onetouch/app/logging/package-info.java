/// What the log may say: no phone number in full, no line that pretends to be another.
///
/// The mask works on the finished text, whoever wrote it, because a number also comes along in a library's message or in an
/// exception. Start reading at [Discretion].
@NullMarked
package dev.onetouch.app.logging;

import org.jspecify.annotations.NullMarked;
