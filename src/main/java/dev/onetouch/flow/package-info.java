/// What an administrator draws: a [Flow] of [Step]s with [Prompt]s, its published [FlowVersion]s, and the
/// conditions and facts they speak of. Everything here is an immutable value; nothing here runs a call.
///
/// May know: `calendar`. Start reading at [Step].
@NullMarked
package dev.onetouch.flow;

import org.jspecify.annotations.NullMarked;
