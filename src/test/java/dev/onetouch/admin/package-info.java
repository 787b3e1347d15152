/// Administration over HTTP: a whole house with the sample company, and browsers that hold every answer against the API's
/// document.
@NullMarked
package dev.onetouch.admin;

import org.jspecify.annotations.NullMarked;
