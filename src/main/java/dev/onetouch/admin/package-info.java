/// The administrators: drawing flows, trying them, letting them go live, and seeing what came of it.
///
/// - `flows`: drafts, the publish gate, versions, what differs, a second administrator's word
/// - `rehearsal`: test calls on paper, and those that are kept and played again before each publish
/// - `audio`: what was recorded for prompts
/// - `company`: hours, numbers, people, invitations, the directory file, and what is left to set up
/// - `trail`: who changed what, and where callers give up
///
/// Every operation is a row of the access table: administrators change things, supervisors look. The rooms ask for what
/// they need by ports of their own, which `storage` fulfils.
///
/// May know: `web`, `switchboard`, `formats` and the pure rooms. Read [dev.onetouch.admin.AdminRoutes] first.
@NullMarked
package dev.onetouch.admin;

import org.jspecify.annotations.NullMarked;
