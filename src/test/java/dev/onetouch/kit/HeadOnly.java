package dev.onetouch.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A request that announces a body and does not send it. Who refuses the length answers at once; a client that is still
/// sending would race with the server's closing of the line.
public final class HeadOnly {
  private static final int PATIENCE_MILLIS = 15_000;
  private static final int STATUS_AT = "HTTP/1.1 ".length();

  private HeadOnly() {}

  /// The status of the answer.
  public static int status(URI node, String method, String path, long announcedBytes) {
    try (Socket socket = new Socket(node.getHost(), node.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      String head = method + " " + path + " HTTP/1.1\r\nHost: " + node.getAuthority() + "\r\nContent-Length: " + announcedBytes
          + "\r\nContent-Type: application/json\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return Integer.parseInt(statusLine(socket.getInputStream()).substring(STATUS_AT, STATUS_AT + 3));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String statusLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return line.toString();
  }
}
