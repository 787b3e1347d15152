package dev.onetouch.datadip;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One dip from name to facts: resolve once, judge, connect to what was judged, ask, read, pick.
record Dip(NameResolver names, HouseGuard guard, PinnedConnection connection) {

  Map<String, String> facts(Destination to, Map<String, String> keep) throws DipFailed {
    try {
      List<InetAddress> addresses = addresses(to);
      if (!guard.admits(to, addresses)) {
        throw new DipFailed(Trouble.REFUSED_ADDRESS);
      }
      // Closed by whoever waits: a polite end of TLS may itself wait for the other side.
      return ask(connection.open(to, addresses), to, keep);
    } catch (IOException e) {
      throw new DipFailed(Trouble.of(e));
    }
  }

  private List<InetAddress> addresses(Destination to) throws UnknownHostException {
    Optional<InetAddress> literal = to.literal();
    return literal.isPresent() ? List.of(literal.get()) : List.copyOf(names.addresses(to.host()));
  }

  private static Map<String, String> ask(Socket socket, Destination to, Map<String, String> keep)
      throws IOException, DipFailed {
    socket.getOutputStream().write(request(to).getBytes(StandardCharsets.US_ASCII));
    InputStream in = new BufferedInputStream(socket.getInputStream());
    AnswerHead head = AnswerHead.read(in);
    if (!head.isSuccess()) {
      throw new DipFailed(Trouble.status(head.status()));
    }
    if (!head.mayBeJson()) {
      throw new DipFailed(Trouble.NOT_JSON);
    }
    return KeptFacts.in(new AnswerBody(head, in).read(), keep);
  }

  private static String request(Destination to) {
    return String.join(
        "\r\n",
        "GET " + to.target() + " HTTP/1.1",
        "Host: " + to.authority(),
        "Accept: application/json",
        "Accept-Encoding: identity",
        "User-Agent: OneTouch",
        "Connection: close",
        "",
        "");
  }
}
