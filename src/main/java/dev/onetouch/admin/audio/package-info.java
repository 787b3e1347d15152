/// Audio for prompts: files that administrators upload, hear, and take away again. What a file is and how long it plays is
/// told by its bytes alone; what prompts name is kept.
///
/// Carriers fetch the sound by an address of its own, without a session; see [dev.onetouch.web.PublicSounds].
///
/// May know what `admin` may. Read [dev.onetouch.admin.audio.AudioIntake] first.
@NullMarked
package dev.onetouch.admin.audio;

import org.jspecify.annotations.NullMarked;
