package dev.onetouch.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The address a request comes from, for counting attempts. Behind a proxy that is what the proxy
/// says; everybody else may write what they like into that header, so it is believed only from
/// proxies we were told of.
public final class PeerAddress {
  public static final PeerAddress DIRECT = new PeerAddress(Set.of());
  private static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final Pattern LOOKS_LIKE_AN_ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

  private final Set<String> proxies;

  /// @param proxies the addresses of our own proxies, as text such as `10.0.0.2`
  public PeerAddress(Set<String> proxies) {
    this.proxies = Set.copyOf(proxies);
  }

  public String of(Exchange exchange) {
    String peer = exchange.peerAddress();
    if (!proxies.contains(peer)) {
      return peer;
    }
    List<String> hops =
        new ArrayList<>(Arrays.asList(exchange.header(FORWARDED_FOR).orElse("").split(",")));
    Collections.reverse(hops);
    return hops.stream()
        .map(String::strip)
        .filter(hop -> LOOKS_LIKE_AN_ADDRESS.matcher(hop).matches())
        .filter(hop -> !proxies.contains(hop))
        .findFirst()
        .orElse(peer);
  }
}
