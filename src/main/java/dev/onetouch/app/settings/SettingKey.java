package dev.onetouch.app.settings;

import java.util.Locale;

/// One thing that can be set, in the file by its path and in the environment by its variable.
///
/// @param path kebab-case, its levels parted by dots: `db.webhook-connections`
/// @param accepted what a reader of a refusal should write instead
/// @param secret whether its value must never be shown
public record SettingKey(String path, String accepted, boolean secret) {
  private static final String PREFIX = "ONETOUCH_";
  /// These variables carry the names Twilio's own tools use.
  private static final String TWILIO = "twilio.";

  static SettingKey open(String path, String accepted) {
    return new SettingKey(path, accepted, false);
  }

  static SettingKey secret(String path, String accepted) {
    return new SettingKey(path, accepted, true);
  }

  /// `db.webhook-connections` is `ONETOUCH_DB_WEBHOOK_CONNECTIONS`, `twilio.api-key` is `TWILIO_API_KEY`.
  public String variable() {
    String name = path.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    return path.startsWith(TWILIO) ? name : PREFIX + name;
  }

  /// Secrets may stand in a file instead, as containers and systemd hand them out.
  public String fileVariable() {
    return variable() + "_FILE";
  }
}
