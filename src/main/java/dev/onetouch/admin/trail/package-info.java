/// What has happened: who changed what, and where callers give up. Only read here; every act is noted where it is done.
///
/// May know what `admin` may. Read [dev.onetouch.admin.trail.AuditTrail] first.
@NullMarked
package dev.onetouch.admin.trail;

import org.jspecify.annotations.NullMarked;
