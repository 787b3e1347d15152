/// Cases and who owns them: P2 and P3 as rules. A case has one owner from its first answered call until it is resolved,
/// and somebody else helping never moves the ownership.
///
/// May know: `calendar`, `caller`. Start reading at [Case], then [CaseSelection] and [Ownership]; [OwnershipRules]
/// say when ownership moves on purpose, [PromiseRules] what may be promised (P6).
@NullMarked
package dev.onetouch.cases;

import org.jspecify.annotations.NullMarked;
