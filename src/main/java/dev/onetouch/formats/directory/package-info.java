/// A directory file as read: who works here, who calls here, which number leads where. Plain values, checked
/// against the file itself and against what is already on file, so that storing them cannot find a surprise.
///
/// May know: `calendar`, `caller`, `cases`, `flow`. Read [Directory] first, then [Part].
@NullMarked
package dev.onetouch.formats.directory;

import org.jspecify.annotations.NullMarked;
