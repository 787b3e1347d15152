/// A file as text with places: JSON and YAML become one tree in which every key and value knows its line, so
/// that a refusal can point at it. What a file may mean is decided elsewhere.
///
/// May know: `formats`. Read [SourceFile] first, then [Node] and [TreeReader].
@NullMarked
package dev.onetouch.formats.source;

import org.jspecify.annotations.NullMarked;
