package dev.onetouch.web.oidc;

import java.net.URI;
import java.util.Set;

/// Whether secrets may travel to an address: over https, and without it only within this machine.
public final class WebAddress {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private WebAddress() {}

  public static boolean isSafe(URI address) {
    if (address.getHost() == null || address.getScheme() == null || address.getRawUserInfo() != null) {
      return false;
    }
    return address.getScheme().equalsIgnoreCase("https")
        || address.getScheme().equalsIgnoreCase("http") && LOOPBACK.contains(address.getHost());
  }
}
