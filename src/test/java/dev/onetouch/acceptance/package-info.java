/// The whole of it: the demo's house, its phone company and its database, used in a real browser by the scripts under
/// `src/main/web/e2e`. Skipped, with a line that says so, where no Chromium is installed.
@NullMarked
package dev.onetouch.acceptance;

import org.jspecify.annotations.NullMarked;
