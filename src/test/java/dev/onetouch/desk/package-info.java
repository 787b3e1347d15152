/// The desk over HTTP: a real server, a real database, and browsers that hold every answer against
/// the API's document.
@NullMarked
package dev.onetouch.desk;

import org.jspecify.annotations.NullMarked;
