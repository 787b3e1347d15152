package dev.onetouch.datadip;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A host the company has named as reachable although it stands inside.
///
/// @param port 0 for the usual port of http and of https
record AllowedHost(String host, int port) {
  private static final int USUAL_PORT = 0;
  private static final int MAX_PORT = 65_535;
  private static final Pattern SPELLING =
      Pattern.compile("(?:\\[([0-9a-fA-F:.]+)\\]|([A-Za-z0-9._-]+))(?::([1-9][0-9]{0,4}))?");

  static AllowedHost of(String setting) {
    Matcher found = SPELLING.matcher(setting.strip());
    if (!found.matches()) {
      throw refusal(setting);
    }
    String host = found.group(1) == null ? found.group(2) : found.group(1);
    int port = found.group(3) == null ? USUAL_PORT : Integer.parseInt(found.group(3));
    if (port > MAX_PORT) {
      throw refusal(setting);
    }
    return new AllowedHost(host.toLowerCase(Locale.ROOT), port);
  }

  boolean means(Destination to) {
    return host.equals(to.host()) && (port == USUAL_PORT ? to.hasUsualPort() : port == to.port());
  }

  private static IllegalArgumentException refusal(String setting) {
    return new IllegalArgumentException(
        "an allowed host is 'host', 'host:port' or '[IPv6 address]:port'; found '" + setting + "'");
  }
}
