package dev.onetouch.kit;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/// What a client sends, message by message as the PostgreSQL protocol frames them (version 3; no TLS).
final class ProxiedRequests {
  private static final int SSL_REQUEST = 80877103;
  private static final int GSS_REQUEST = 80877104;
  private static final int HEADER_BYTES = 5;

  private final DatabaseProxy proxy;
  private final ProxiedConnection connection;
  private final DataInputStream from;
  private final OutputStream to;

  ProxiedRequests(DatabaseProxy proxy, ProxiedConnection connection, InputStream from, OutputStream to) {
    this.proxy = proxy;
    this.connection = connection;
    this.from = new DataInputStream(new java.io.BufferedInputStream(from));
    this.to = to;
  }

  void carry() throws IOException {
    try {
      while (startup()) {
        to.flush();
      }
      while (true) {
        message();
      }
    } catch (EOFException hungUp) {
      to.close();
    }
  }

  /// Messages before sign-in have no type. Whether another one of them follows.
  private boolean startup() throws IOException {
    int length = from.readInt();
    byte[] body = from.readNBytes(length - Integer.BYTES);
    to.write(ByteBuffer.allocate(length).putInt(length).put(body).array());
    int code = ByteBuffer.wrap(body).getInt();
    return code == SSL_REQUEST || code == GSS_REQUEST;
  }

  private void message() throws IOException {
    int type = from.readUnsignedByte();
    int length = from.readInt();
    byte[] body = from.readNBytes(length - Integer.BYTES);
    if (proxy.line() == DatabaseProxy.Line.SILENT) {
      return;
    }
    connection.notice(type, body);
    if (type == 'Q' || type == 'S') {
      proxy.countRoundTrip(connection);
    }
    to.write(ByteBuffer.allocate(HEADER_BYTES + body.length).put((byte) type).putInt(length).put(body).array());
    to.flush();
  }
}
