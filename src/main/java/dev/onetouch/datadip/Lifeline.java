package dev.onetouch.datadip;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the one who waits cut off the one who works: a socket closed from outside ends any read, write or
/// handshake, however slowly the other side feeds it.
final class Lifeline {
  private static final Logger LOG = LoggerFactory.getLogger(Lifeline.class);

  private final List<Socket> held = new ArrayList<>();
  private boolean cut;

  synchronized void hold(Socket socket) {
    held.add(socket);
    if (cut) {
      close(socket);
    }
  }

  synchronized void cut() {
    cut = true;
    held.forEach(Lifeline::close);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      LOG.debug("a socket did not close cleanly: {}", e.getClass().getSimpleName());
    }
  }
}
