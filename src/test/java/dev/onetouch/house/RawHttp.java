package dev.onetouch.house;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// HTTP by hand, for what a client library would not send.
final class RawHttp {
  private static final int PATIENCE_MILLIS = 15_000;
  private static final int MOST_BYTES = 64 * 1024;

  private RawHttp() {}

  /// The whole answer, head and body.
  static String post(URI node, String pathAndQuery, byte[] body, String signature) throws IOException {
    try (Socket socket = new Socket(node.getHost(), node.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      String head = "POST " + pathAndQuery + " HTTP/1.1\r\nHost: " + node.getHost() + "\r\nConnection: close\r\n"
          + "Content-Type: application/x-www-form-urlencoded\r\nX-Twilio-Signature: " + signature
          + "\r\nContent-Length: " + body.length + "\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      out.write(body);
      out.flush();
      byte[] answer = new byte[MOST_BYTES];
      int read = 0;
      String text = "";
      while (!text.contains("</Response>") && !text.endsWith("}")) {
        int more = socket.getInputStream().read(answer, read, answer.length - read);
        if (more < 0) {
          break;
        }
        read += more;
        text = new String(answer, 0, read, StandardCharsets.UTF_8);
      }
      return text;
    }
  }
}
