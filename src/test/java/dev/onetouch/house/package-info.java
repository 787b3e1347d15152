/// The whole house from outside: signed webhooks over HTTP in, documents out, PostgreSQL behind it, and what goes wrong
/// between them.
@NullMarked
package dev.onetouch.house;

import org.jspecify.annotations.NullMarked;
