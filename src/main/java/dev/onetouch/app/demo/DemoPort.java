package dev.onetouch.app.demo;

import dev.onetouch.app.EnvironmentFault;
import dev.onetouch.app.settings.HouseSettings;
import dev.onetouch.app.settings.WebSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/// Where the demo listens when any port will do. It is chosen before anything starts, for the phone company has to know the
/// address it calls.
public final class DemoPort {
  private static final String LOOPBACK = "127.0.0.1";

  private DemoPort() {}

  static int free() throws EnvironmentFault {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new EnvironmentFault("No port is free on " + LOOPBACK + ": " + e.getMessage(), e);
    }
  }

  static URI addressOf(int port) {
    return URI.create("http://" + LOOPBACK + ":" + port);
  }

  /// The same settings with a real port in place of 0.
  public static HouseSettings settled(HouseSettings settings) throws EnvironmentFault {
    WebSettings web = settings.web();
    if (web.port() != 0) {
      return settings;
    }
    int port = free();
    URI url = web.publicUrl().getPort() == 0 ? addressOf(port) : web.publicUrl();
    return new HouseSettings(
        new WebSettings(web.bindAddress(), port, url, web.limits(), web.trustedProxies()),
        settings.twilio(),
        settings.calls(),
        settings.operator(),
        settings.shutdown(),
        settings.log(),
        settings.provider());
  }
}
