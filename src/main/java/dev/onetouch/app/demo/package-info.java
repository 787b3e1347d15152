/// The database that comes along with the demo: real PostgreSQL, started as a child and kept in a directory.
///
/// Start reading at [DemoDatabase].
@NullMarked
package dev.onetouch.app.demo;

import org.jspecify.annotations.NullMarked;
