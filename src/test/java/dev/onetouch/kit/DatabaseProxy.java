package dev.onetouch.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
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
  private final Map<String, AtomicInteger> tripsOf = new ConcurrentHashMap<>();
  private volatile Line line = Line.GOOD;
  private volatile LostAnswer lost = LostAnswer.NONE;

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

  /// Those of one program, by the `application_name` it gave.
  public int roundTrips(String application) {
    return tripsOf.computeIfAbsent(application, _ -> new AtomicInteger()).get();
  }

  /// The server does what the program asks in its `nth` round trip from now, but the answer is lost and the connection with
  /// it; from then on the line is `after`.
  public void loseAnswer(String application, int nth, Line after) {
    lost = new LostAnswer(application, new AtomicInteger(nth), after);
  }

  /// Whether the answer that was to be lost has been asked for.
  public boolean answerLost() {
    return lost.left().get() <= 0;
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

  void countRoundTrip(ProxiedConnection connection) {
    String application = connection.application();
    roundTrips.incrementAndGet();
    tripsOf.computeIfAbsent(application, _ -> new AtomicInteger()).incrementAndGet();
    LostAnswer due = lost;
    if (due.application().equals(application) && due.left().decrementAndGet() == 0) {
      connection.loseTheAnswer(due.after());
    }
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
        var connection = new ProxiedConnection();
        carry(new ProxiedRequests(this, connection, client.getInputStream(), server.getOutputStream())::carry, client, server);
        carry(new ProxiedAnswers(this, connection, server.getInputStream(), client.getOutputStream())::carry, client, server);
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

  private record LostAnswer(String application, AtomicInteger left, Line after) {
    static final LostAnswer NONE = new LostAnswer("", new AtomicInteger(Integer.MAX_VALUE), Line.GOOD);
  }

  private interface Carrier {
    void carry() throws IOException;
  }
}
