package dev.onetouch.datadip;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server on loopback that answers every request with bytes of the test's choosing, valid HTTP or not.
final class ScriptedServer implements Closeable {
  private final ServerSocket listening;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  ScriptedServer(String address, int port, Script script) throws IOException {
    listening = new ServerSocket();
    listening.bind(new InetSocketAddress(InetAddress.ofLiteral(address), port));
    Thread.ofVirtual().start(() -> serve(script));
  }

  static ScriptedServer saying(String answer) throws IOException {
    return playing(out -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
  }

  static ScriptedServer json(String body) throws IOException {
    return saying(jsonAnswer(body));
  }

  static ScriptedServer playing(Script script) throws IOException {
    return new ScriptedServer("127.0.0.1", 0, script);
  }

  static String jsonAnswer(String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    String type = "Content-Type: application/json\r\n";
    return "HTTP/1.1 200 OK\r\n" + type + "Content-Length: " + length + "\r\n\r\n" + body;
  }

  int port() {
    return listening.getLocalPort();
  }

  String authority() {
    return "127.0.0.1:" + port();
  }

  /// Every request head so far, as sent.
  List<String> requests() {
    return requests;
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }

  private void serve(Script script) {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        Thread.ofVirtual().start(() -> answer(socket, script));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void answer(Socket socket, Script script) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      StringBuilder head = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        head.append(line).append('\n');
      }
      requests.add(head.toString());
      script.play(socket.getOutputStream());
    } catch (IOException e) {
      // The dip may hang up whenever it has seen enough.
    }
  }

  interface Script {
    void play(OutputStream out) throws IOException;
  }
}
