/// Flows from the first draft to the version that answers calls. A draft may be anything; what goes live has passed the
/// verifier, the company's kept test calls and, where the company wants it, a second administrator.
///
/// May know what `admin` may. Read [dev.onetouch.admin.flows.Publishing] first, then [dev.onetouch.admin.flows.Gate].
@NullMarked
package dev.onetouch.admin.flows;

import org.jspecify.annotations.NullMarked;
