/// The agents' side: what a desk shows, saying whether one can be rung, taking and declining calls,
/// notes, resolving cases, and a stream of events that tells the page when to look again.
///
/// What it needs of the store stands here as ports ([DeskStore], [CaseFiles], [CaseMoves],
/// [Promises]); what it needs of the phone company is [Softphones], and of the
/// switchboard is [OfferDesk] and [Freed].
///
/// May know: `web`, `switchboard` and the pure rooms. Start reading at [DeskRoutes], then
/// [DeskSight] and [DeskView].
@NullMarked
package dev.onetouch.desk;

import org.jspecify.annotations.NullMarked;
