@NullMarked
package dev.onetouch.switchboard;

import org.jspecify.annotations.NullMarked;
