/// The published JSON Schemas, applied: shape by shape, with the place of every slip in the file and what the
/// schema would have taken instead.
///
/// May know: `formats`, `formats.source`. Read [Shape].
@NullMarked
package dev.onetouch.formats.schema;

import org.jspecify.annotations.NullMarked;
