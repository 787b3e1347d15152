/// The files people write: flows and directories, JSON or YAML. Read with the line of every problem, all
/// problems at once, and nothing half read; written back so that reading gives the same again.
///
/// May know: the pure rooms. Read `FlowFormat` first.
@NullMarked
package dev.onetouch.formats;

import org.jspecify.annotations.NullMarked;
