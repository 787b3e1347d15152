/// Signing in by a provider, with a provider of the tests' own over real HTTP.
@NullMarked
package dev.onetouch.web.oidc;

import org.jspecify.annotations.NullMarked;
