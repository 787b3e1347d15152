package dev.onetouch.app;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;

/// Starts listeners, and says in words when one cannot be.
final class Ports {
  private Ports() {}

  /// @param what for whom the port is
  static WebServer listen(String what, WebServerConfig.Builder listener) throws EnvironmentFault {
    int wanted = listener.port();
    String host = listener.host();
    WebServer server = listener.build().start();
    // A port it cannot have is logged by the server, and that is all.
    if (!server.isRunning()) {
      throw new EnvironmentFault(
          "Port " + wanted + " of " + host + " for " + what + " cannot be opened: another program has it, or the address is"
              + " not this machine's. Stop that program, or choose another port.");
    }
    return server;
  }
}
