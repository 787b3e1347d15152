package dev.onetouch.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Stands between a program and its PostgreSQL server, counts the round trips and can be a bad line: closed, cut after the
/// server has done what was asked, or silent.
public final class DatabaseProxy implements AutoCloseable {
  /// How the line behaves from now on.
  public enum Line {
    GOOD,
    /// New connections are refused and present ones cut.
    REFUSING,
    /// The server gets everything; its next answer is lost and the connection with it.
    CUT_BEFORE_ANSWER,
    /// Nothing gets through in either direction, and nobody is told.
    SILENT
  }

  private final int serverPort;
  private final ServerSocket entrance;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger roundTrips = new AtomicInteger();
  private volatile Line line = Line.GOOD;

  private DatabaseProxy(int serverPort, ServerSocket entrance) {
    this.serverPort = serverPort;
    this.entrance = entrance;
  }

  public static DatabaseProxy to(int serverPort) {
    try {
      var entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      var proxy = new DatabaseProxy(serverPort, entrance);
      Thread.ofVirtual().name("database-proxy").start(proxy::accept);
      return proxy;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public int port() {
    return entrance.getLocalPort();
  }

  /// Queries and syncs sent to the server so far: each is waited for, so each is a round trip.
  public int roundTrips() {
    return roundTrips.get();
  }

  public void become(Line next) {
    line = next;
    if (next == Line.REFUSING) {
      sockets.forEach(DatabaseProxy::shut);
    }
  }

  Line line() {
    return line;
  }

  void countRoundTrip() {
    roundTrips.incrementAndGet();
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        Socket client = entrance.accept();
        if (line == Line.REFUSING) {
          shut(client);
          continue;
        }
        Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        sockets.add(client);
        sockets.add(server);
        carry(new ProxiedRequests(this, client.getInputStream(), server.getOutputStream())::carry, client, server);
        carry(new ProxiedAnswers(this, server.getInputStream(), client.getOutputStream())::carry, client, server);
      } catch (IOException closed) {
        if (!entrance.isClosed()) {
          throw new UncheckedIOException(closed);
        }
      }
    }
  }

  private void carry(Carrier carrier, Socket client, Socket server) {
    Thread.ofVirtual().start(() -> {
      try {
        carrier.carry();
      } catch (IOException gone) {
        // Either end hung up: the other one is told below.
      } finally {
        shut(client);
        shut(server);
        sockets.remove(client);
        sockets.remove(server);
      }
    });
  }

  private static void shut(Socket socket) {
    try {
      socket.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    sockets.forEach(DatabaseProxy::shut);
  }

  private interface Carrier {
    void carry() throws IOException;
  }
}
