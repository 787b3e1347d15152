/// Plays a scripted call through a running OneTouch with the sandbox carrier, from outside: it holds the telephones over the
/// carrier's control API and works the desks over the desk API, as people would, and prints what happened.
///
/// Start reading at [CallPlayer].
@NullMarked
package dev.onetouch.app.play;

import org.jspecify.annotations.NullMarked;
