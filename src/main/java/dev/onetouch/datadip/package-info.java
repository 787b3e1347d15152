/// Asks other systems for facts over HTTP, without letting a flow reach into the house. The address a name
/// resolves to is judged once and is the very address connected to, so that a name cannot point elsewhere a
/// moment later. The JDK's and the web framework's clients resolve again on their own; hence the small GET of
/// our own here.
///
/// One GET, no redirect, no retry, no compression; everything read has a cap and all of it one deadline.
///
/// May know: `switchboard` (the port [dev.onetouch.switchboard.DataDip]), Jackson, slf4j. Start reading at
/// [HttpDataDip], then `Dip`, then [HouseGuard].
@NullMarked
package dev.onetouch.datadip;

import org.jspecify.annotations.NullMarked;
