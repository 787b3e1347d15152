/// Where everything is kept: PostgreSQL, behind the ports of `switchboard`. The only room that knows Hibernate, the pool and
/// SQL; rows and their JSON never leave it.
///
/// A webhook may cost one read and one guarded write, each an autocommitted statement of its own and so one round trip. Every
/// failure to ask is a [dev.onetouch.switchboard.StoreUnavailable]; an outage is never "not found".
///
/// May know: the rooms whose ports it implements. Start reading at [Database], then [SaveStatement].
@NullMarked
package dev.onetouch.storage;

import org.jspecify.annotations.NullMarked;
