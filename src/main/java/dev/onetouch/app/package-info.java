/// Configuration, the object graph, start and shutdown.
///
/// May know everything; nothing knows it. The only room that reads the clock, draws ids and random tokens, and looks at
/// the environment: the others are handed what they need by constructor.
///
/// Start reading at [dev.onetouch.app.House], the parts list. Its side rooms: `settings` (what was configured), `command`
/// (the command line), `demo` (the database that comes along), `health`, `metrics`, `logging`, `ids`.
@NullMarked
package dev.onetouch.app;

import org.jspecify.annotations.NullMarked;
