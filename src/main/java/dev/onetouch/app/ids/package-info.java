/// Names and secrets drawn at random, for the rooms that are handed them.
@NullMarked
package dev.onetouch.app.ids;

import org.jspecify.annotations.NullMarked;
