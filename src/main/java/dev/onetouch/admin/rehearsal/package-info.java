/// Test calls on paper: the machine that runs real calls, with a pretend caller, a pretend floor and no telephone. Nothing is
/// kept between two requests; each brings every input from the beginning. What is worth keeping becomes a script that is
/// played before each publish.
///
/// May know what `admin` may. Read [dev.onetouch.admin.rehearsal.PaperCall] first.
@NullMarked
package dev.onetouch.admin.rehearsal;

import org.jspecify.annotations.NullMarked;
