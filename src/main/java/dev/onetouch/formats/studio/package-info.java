/// Call flows of Twilio Studio, turned into flow files. What has no counterpart is named with its widget and the reason; nothing is
/// left out in silence. The shapes read here are those of the Studio flow definition
/// (https://www.twilio.com/docs/studio/flow-definition) and its widget library.
///
/// May know: `formats`, the pure rooms. Read `StudioImport` first.
@NullMarked
package dev.onetouch.formats.studio;

import org.jspecify.annotations.NullMarked;
