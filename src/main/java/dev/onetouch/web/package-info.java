/// HTTP manners shared by every room that answers people's browsers and programs: sign-in,
/// sessions, who may do what, reading JSON, saying no as `application/problem+json` (RFC 9457),
/// security headers, limits.
///
/// An operation is a [Route]: method, path, who may call it, and the code. The list of all routes
/// is the access table; a route that does not say who may call it cannot be written down. [Api]
/// walks that list for every request: origin check, session, role, then the operation.
///
/// Whatever is refused is said in English and, for pages in another language, in parts beside it: [Sentence] takes a
/// refusal apart, [Sentences] lists what there is to take apart.
///
/// May know: nobody else in the house. Its ports ([SessionStore], [SignInStore],
/// [ProviderAccountStore]) are fulfilled in `storage`, [SignInProvider] in `web.oidc`. Start reading at [Api], then [Route] and [Exchange].
@NullMarked
package dev.onetouch.web;

import org.jspecify.annotations.NullMarked;
