package dev.onetouch.datadip;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Turns a host's name into addresses. Asked once per dip; may block, for the dip's budget covers it.
@FunctionalInterface
public interface NameResolver {

  /// The machine's own resolver.
  static NameResolver ofTheMachine() {
    return host -> List.of(InetAddress.getAllByName(host));
  }

  /// @return at least one address, in the order to try them
  /// @throws UnknownHostException when the name has none
  List<InetAddress> addresses(String host) throws UnknownHostException;
}
