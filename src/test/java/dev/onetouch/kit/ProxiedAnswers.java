package dev.onetouch.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// What the server answers, as bytes.
final class ProxiedAnswers {
  private static final int CHUNK_BYTES = 16_384;

  private final DatabaseProxy proxy;
  private final ProxiedConnection connection;
  private final InputStream from;
  private final OutputStream to;

  ProxiedAnswers(DatabaseProxy proxy, ProxiedConnection connection, InputStream from, OutputStream to) {
    this.proxy = proxy;
    this.connection = connection;
    this.from = from;
    this.to = to;
  }

  void carry() throws IOException {
    byte[] chunk = new byte[CHUNK_BYTES];
    for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
      if (connection.losesTheAnswer()) {
        proxy.become(connection.lineAfterwards());
        return;
      }
      switch (proxy.line()) {
        case GOOD, REFUSING -> {
          to.write(chunk, 0, read);
          to.flush();
        }
        case SILENT -> {
          continue;
        }
        case CUT_BEFORE_ANSWER -> {
          proxy.become(DatabaseProxy.Line.GOOD);
          return;
        }
      }
    }
  }
}
