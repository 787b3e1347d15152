/// HTTP manners, tried from outside with what a browser sends and with what it never would.
@NullMarked
package dev.onetouch.web;

import org.jspecify.annotations.NullMarked;
