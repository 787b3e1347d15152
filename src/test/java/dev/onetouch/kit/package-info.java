/// What tests of several rooms share: a real PostgreSQL server and a bad line to it.
@NullMarked
package dev.onetouch.kit;

import org.jspecify.annotations.NullMarked;
