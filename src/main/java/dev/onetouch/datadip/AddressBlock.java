package dev.onetouch.datadip;

import java.net.InetAddress;

/// A range of addresses that share their first bits.
record AddressBlock(InetAddress first, int bits) {

  /// @param cidr such as `10.0.0.0/8`
  static AddressBlock of(String cidr) {
    int slash = cidr.indexOf('/');
    InetAddress first = InetAddress.ofLiteral(cidr.substring(0, slash));
    return new AddressBlock(first, Integer.parseInt(cidr.substring(slash + 1)));
  }

  boolean holds(InetAddress address) {
    byte[] here = first.getAddress();
    byte[] there = address.getAddress();
    if (here.length != there.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if (((here[bit / Byte.SIZE] ^ there[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
