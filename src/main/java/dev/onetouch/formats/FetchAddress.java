package dev.onetouch.formats;

import dev.onetouch.flow.Template;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Spot;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Where a fetch may go: one fixed host, so that nothing a caller keys can choose it.
final class FetchAddress {
  private static final String ACCEPTED =
      "an http or https address with a fixed host and no user or fragment; {fact} only in its path and query";

  private FetchAddress() {}

  static Optional<Refusal> refusal(Spot url) {
    return Fields.text(url).filter(text -> !fits(text)).map(text -> url.refuse(ACCEPTED));
  }

  private static boolean fits(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int start = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
    if (start < 0 || text.substring(start, endOfHost(text, start)).matches(".*[{}@%].*")) {
      return false;
    }
    try {
      URI filled = new URI(Template.fillWith(text, fact -> "x"));
      return filled.getHost() != null && filled.getRawFragment() == null && filled.getRawUserInfo() == null;
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }

  private static int endOfHost(String text, int start) {
    int end = start;
    while (end < text.length() && "/?#\\".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
