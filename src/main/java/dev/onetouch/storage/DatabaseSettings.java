package dev.onetouch.storage;

/// Which database, and how many connections to it.
///
/// @param url a JDBC address, such as `jdbc:postgresql://db.example/onetouch`
/// @param webhookConnections kept for calls alone, so that nobody's report keeps a caller waiting
/// @param deskConnections for desks, reports, sweeps and loads
public record DatabaseSettings(String url, String user, String password, int webhookConnections, int deskConnections) {
  public static final int USUAL_WEBHOOK_CONNECTIONS = 10;
  public static final int USUAL_DESK_CONNECTIONS = 6;

  public DatabaseSettings {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("the database's address must start with jdbc:postgresql:");
    }
    if (webhookConnections < 1 || deskConnections < 1) {
      throw new IllegalArgumentException("each pool needs a connection");
    }
  }

  public static DatabaseSettings of(String url, String user, String password) {
    return new DatabaseSettings(url, user, password, USUAL_WEBHOOK_CONNECTIONS, USUAL_DESK_CONNECTIONS);
  }

  /// The password stays out of logs.
  @Override
  public String toString() {
    return "DatabaseSettings[" + user + " at " + url.replaceFirst("\\?.*", "") + "]";
  }
}
