package dev.onetouch.datadip;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Keeps dips out of the house: they may reach the public internet and the hosts the company has allowed by
/// name. Judges addresses after resolving, from a table of our own, for the JDK's own questions miss several
/// ranges.
///
/// Source: the IANA special-purpose address registries.
public final class HouseGuard {
  private static final List<AddressBlock> INSIDE =
      Stream.of(
              "0.0.0.0/8", // this network; any-local
              "10.0.0.0/8", // private
              "100.64.0.0/10", // shared by carriers; also one cloud's metadata
              "127.0.0.0/8", // loopback
              "168.63.129.16/32", // a public address that is one cloud's host to its guests
              "169.254.0.0/16", // link-local; metadata of most clouds
              "172.16.0.0/12", // private
              "192.0.0.0/24", // protocol assignments; another cloud's metadata
              "192.0.2.0/24", // documentation
              "192.88.99.0/24", // retired 6to4 relays
              "192.168.0.0/16", // private
              "198.18.0.0/15", // benchmarks
              "198.51.100.0/24", // documentation
              "203.0.113.0/24", // documentation
              "224.0.0.0/4", // multicast
              "240.0.0.0/4", // reserved; broadcast
              // Of IPv6 only 2000::/3 is the internet. These three are all the rest: loopback, any-local,
              // local NAT64, unique local fc00::/7, link-local fe80::/10, site-local, multicast ff00::/8.
              "::/3",
              "4000::/2",
              "8000::/1",
              "2001::/23", // protocol assignments; Teredo, benchmarks
              "2001:db8::/32", // documentation
              "3fff::/20") // documentation
          .map(AddressBlock::of)
          .toList();

  private final List<AllowedHost> allowed;
  private final List<AddressBlock> inside;

  HouseGuard(List<AllowedHost> allowed, List<AddressBlock> inside) {
    this.allowed = List.copyOf(allowed);
    this.inside = List.copyOf(inside);
  }

  /// @param hosts each `host` (the usual port) or `host:port`, spelled as flows spell it: a name does not
  ///     allow its address, nor an address a name
  /// @throws IllegalArgumentException for a spelling that is neither, saying what was found
  public static HouseGuard allowing(Collection<String> hosts) {
    return new HouseGuard(hosts.stream().map(AllowedHost::of).toList(), INSIDE);
  }

  /// All of a name's addresses must be fit: a name that is half inside is somebody trying doors.
  boolean admits(Destination to, List<InetAddress> addresses) {
    return allowed.stream().anyMatch(host -> host.means(to)) || addresses.stream().noneMatch(this::isInside);
  }

  boolean isInside(InetAddress address) {
    InetAddress plain = EmbeddedIpv4.unwrapped(address);
    return inside.stream().anyMatch(block -> block.holds(plain));
  }
}
