/// The command line: one small class a command.
///
/// Exit codes: 0 all well; 1 refused, with findings printed; 2 the command was not understood; 3 something outside OneTouch
/// stands in the way. Start reading at [CommandLines].
@NullMarked
package dev.onetouch.app.command;

import org.jspecify.annotations.NullMarked;
