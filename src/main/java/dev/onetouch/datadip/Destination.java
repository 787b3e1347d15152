package dev.onetouch.datadip;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a dip goes, read strictly: every part is one this class understood, and nothing else is sent.
///
/// @param host lower case, without brackets and without a last dot
/// @param target path and query as they stand in the request line
record Destination(boolean secure, String host, int port, String target) {
  static final int MAX_URL_CHARACTERS = 8_000;
  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;
  private static final int MAX_PORT = 65_535;

  private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
  private static final Pattern DOTTED_QUAD = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
  private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(.*\\.)?([0-9]+|0[xX][0-9a-fA-F]*)");
  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");

  static Destination of(String url) throws DipFailed {
    URI uri = parsed(url);
    String host = Optional.ofNullable(uri.getHost()).map(Destination::plain).orElse("");
    boolean secure = "https".equalsIgnoreCase(uri.getScheme());
    int port = uri.getPort() == -1 ? usualPort(secure) : uri.getPort();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String target = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    boolean acceptable =
        (secure || "http".equalsIgnoreCase(uri.getScheme()))
            && uri.getRawUserInfo() == null
            && isUnambiguous(host)
            && port > 0
            && port <= MAX_PORT
            && VISIBLE.matcher(target).matches()
            && !climbs(path);
    if (!acceptable) {
      throw new DipFailed(Trouble.REFUSED_ADDRESS);
    }
    return new Destination(secure, host, port, target);
  }

  boolean hasUsualPort() {
    return port == usualPort(secure);
  }

  boolean isIpv6() {
    return host.indexOf(':') >= 0;
  }

  /// The address, when the host is one rather than a name.
  Optional<InetAddress> literal() {
    boolean isAddress = isIpv6() || DOTTED_QUAD.matcher(host).matches();
    return isAddress ? Optional.of(InetAddress.ofLiteral(host)) : Optional.empty();
  }

  /// What the Host header says.
  String authority() {
    String bracketed = isIpv6() ? "[" + host + "]" : host;
    return hasUsualPort() ? bracketed : bracketed + ":" + port;
  }

  private static URI parsed(String url) throws DipFailed {
    if (url.length() > MAX_URL_CHARACTERS) {
      throw new DipFailed(Trouble.REFUSED_ADDRESS);
    }
    try {
      URI uri = new URI(new URI(url).toASCIIString());
      if (uri.isOpaque() || !uri.isAbsolute()) {
        throw new DipFailed(Trouble.REFUSED_ADDRESS);
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new DipFailed(Trouble.REFUSED_ADDRESS);
    }
  }

  private static int usualPort(boolean secure) {
    return secure ? HTTPS_PORT : HTTP_PORT;
  }

  private static String plain(String host) {
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    String dotless = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    return dotless.toLowerCase(Locale.ROOT);
  }

  /// `2130706433`, `127.1`, `0177.0.0.1` and `0x7f.1` mean different hosts to different readers, and an
  /// address with a zone names a network card of this machine.
  private static boolean isUnambiguous(String host) {
    boolean numeric = ENDS_IN_A_NUMBER.matcher(host).matches() && host.indexOf(':') < 0;
    return !host.isEmpty() && host.indexOf('%') < 0 && (!numeric || DOTTED_QUAD.matcher(host).matches());
  }

  /// What a caller said is put into the path, and percent-encoding leaves dots alone.
  private static boolean climbs(String path) {
    return Arrays.stream(path.split("/", -1)).anyMatch(part -> part.equals(".") || part.equals(".."));
  }
}
