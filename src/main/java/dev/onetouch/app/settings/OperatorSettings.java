package dev.onetouch.app.settings;

/// Where metrics are read; nobody but the operator should reach it.
public record OperatorSettings(String bindAddress, int port) {
  public static final String LOOPBACK = "127.0.0.1";
  public static final int PORT = 9464;
}
