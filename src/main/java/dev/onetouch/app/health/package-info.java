/// Whether this node lives, may be sent calls, and stands on a sound database.
///
/// Start reading at [Readiness].
@NullMarked
package dev.onetouch.app.health;

import org.jspecify.annotations.NullMarked;
