package dev.onetouch.telephony.twilio.signed;

import java.net.URI;
import java.util.List;

/// The configured public address in the spellings Twilio may have signed: as configured, with its
/// scheme's default port written out, with its port left out.
final class SignedAddress {
  private final List<String> spellings;

  SignedAddress(String publicUrl) {
    URI url = URI.create(beforeFragment(publicUrl));
    String scheme = url.getScheme();
    boolean https = "https".equals(scheme);
    if (!https && !"http".equals(scheme) || url.getRawAuthority() == null) {
      throw new IllegalArgumentException(
          "the public URL is http:// or https:// and a host, not " + publicUrl);
    }
    if (url.getRawAuthority().contains("@") || url.getRawQuery() != null) {
      throw new IllegalArgumentException("the public URL has neither a user nor a query");
    }
    // Not getHost: it knows no underscores, which Twilio's own validator stumbles over.
    String authority = url.getRawAuthority();
    String host = authority.replaceFirst(":\\d*$", "");
    String path = url.getRawPath().replaceFirst("/+$", "");
    this.spellings =
        host.equals(authority)
            ? List.of(
                scheme + "://" + host + path,
                scheme + "://" + host + (https ? ":443" : ":80") + path)
            : List.of(scheme + "://" + authority + path, scheme + "://" + host + path);
  }

  /// @param rawPathAndQuery from the first slash on, percent-encoding untouched
  List<String> spellingsOf(String rawPathAndQuery) {
    String signed = beforeFragment(rawPathAndQuery);
    return spellings.stream().map(spelling -> spelling + signed).toList();
  }

  // `#rc=2&rp=5xx` is addressed to Twilio itself: it is neither sent nor signed.
  private static String beforeFragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }
}
