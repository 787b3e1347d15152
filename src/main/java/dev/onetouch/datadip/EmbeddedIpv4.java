package dev.onetouch.datadip;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// The IPv6 spellings of IPv4 addresses, which would otherwise walk around the IPv4 part of the table.
enum EmbeddedIpv4 {
  COMPATIBLE("::/96", 12),
  TRANSLATED("::ffff:0:0:0/96", 12),
  NAT64("64:ff9b::/96", 12),
  SIX_TO_FOUR("2002::/16", 2);

  private static final int IPV4_BYTES = 4;
  private static final int IPV6_BYTES = 16;
  private static final int MAPPED_ZEROES = 10;

  private final AddressBlock block;
  private final int offset;

  EmbeddedIpv4(String cidr, int offset) {
    this.block = AddressBlock.of(cidr);
    this.offset = offset;
  }

  /// The IPv4 address inside, or the address itself when there is none.
  static InetAddress unwrapped(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (isMapped(bytes)) {
      return ipv4(bytes, IPV6_BYTES - IPV4_BYTES);
    }
    return List.of(values()).stream()
        .filter(form -> form.block.holds(address))
        .findFirst()
        .map(form -> ipv4(bytes, form.offset))
        .orElse(address);
  }

  /// Not a row of the table: the JDK turns `::ffff:0:0` into an IPv4 address whenever it is written as text.
  private static boolean isMapped(byte[] bytes) {
    boolean mapped =
        bytes.length == IPV6_BYTES && bytes[MAPPED_ZEROES] == -1 && bytes[MAPPED_ZEROES + 1] == -1;
    for (int i = 0; mapped && i < MAPPED_ZEROES; i++) {
      mapped = bytes[i] == 0;
    }
    return mapped;
  }

  private static InetAddress ipv4(byte[] bytes, int offset) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, offset, offset + IPV4_BYTES));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are always an address", e);
    }
  }
}
