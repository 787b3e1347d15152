/// Audio that administrators upload for prompts: what a file is, judged by its bytes alone, and how long it plays.
///
/// Files are walked here and not by the JDK's sound system, which tries every decoder it finds on whatever it is given and
/// takes the lengths a file claims on trust; what was uploaded may be anything. Each walk looks at each byte at most twice.
///
/// Knows only the JDK. Read [dev.onetouch.formats.audio.AudioFile] first.
@NullMarked
package dev.onetouch.formats.audio;

import org.jspecify.annotations.NullMarked;
