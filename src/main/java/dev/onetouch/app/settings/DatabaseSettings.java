package dev.onetouch.app.settings;

/// Where the calls are kept. Webhooks and desks have pools of their own, so that a report cannot keep a caller waiting.
public record DatabaseSettings(
    String url, String user, Secret password, int webhookConnections, int deskConnections) {
  public static final int WEBHOOK_CONNECTIONS = 8;
  public static final int DESK_CONNECTIONS = 6;
}
