/// What the operator counts, in Prometheus' words.
///
/// The other rooms see [dev.onetouch.switchboard.CallMeters] only. Start reading at [PrometheusMeters].
@NullMarked
package dev.onetouch.app.metrics;

import org.jspecify.annotations.NullMarked;
