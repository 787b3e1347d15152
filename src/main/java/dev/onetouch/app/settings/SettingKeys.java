package dev.onetouch.app.settings;

import java.util.List;

/// Everything that can be set. What is not in this list is refused.
public final class SettingKeys {
  private static final String DURATION = "a number and its unit, such as 500ms, 90s, 2m or 1h";
  private static final String PORT = "a port number from 0 (any free one) to 65535";
  private static final String COUNT = "a whole number from 1 on";

  static final SettingKey PORT_KEY = SettingKey.open("port", PORT);
  static final SettingKey BIND_ADDRESS = SettingKey.open("bind-address", "an address of this machine, such as 0.0.0.0");
  static final SettingKey PUBLIC_URL =
      SettingKey.open(
          "public-url", "the address Twilio calls, such as https://phone.example.com, without user, query or fragment");
  static final SettingKey TRUSTED_PROXIES =
      SettingKey.open("trusted-proxies", "addresses of your own reverse proxies, such as 10.0.0.2, with commas between");

  static final SettingKey DB_URL =
      SettingKey.open("db.url", "a PostgreSQL address such as jdbc:postgresql://db.example.com:5432/onetouch");
  static final SettingKey DB_USER = SettingKey.open("db.user", "the name of a database user");
  static final SettingKey DB_PASSWORD = SettingKey.secret("db.password", "the database user's password");
  static final SettingKey DB_WEBHOOK_CONNECTIONS = SettingKey.open("db.webhook-connections", COUNT);
  static final SettingKey DB_DESK_CONNECTIONS = SettingKey.open("db.desk-connections", COUNT);

  static final SettingKey DUTY_LINE = SettingKey.open("duty-line", "a phone number in E.164 form, such as +16195550100");
  static final SettingKey WRAP_UP_LIMIT = SettingKey.open("wrap-up-limit", DURATION);
  static final SettingKey PROMISE_DUE_SOON = SettingKey.open("promise-due-soon", DURATION);
  static final SettingKey PROMISE_OVERDUE_LIMIT = SettingKey.open("promise-overdue-limit", DURATION);
  static final SettingKey OWNER_WAIT = SettingKey.open("owner-wait", DURATION);
  static final SettingKey CUT_OFF_WITHIN = SettingKey.open("cut-off-within", DURATION);
  static final SettingKey MESSAGE_LIMIT = SettingKey.open("message-limit", DURATION);
  static final SettingKey MESSAGE_TRANSCRIPTS = SettingKey.open("message-transcripts", "yes or no");
  static final SettingKey CALLBACK_WINDOW = SettingKey.open("callback.window", DURATION);
  static final SettingKey CALLBACK_HOURS = SettingKey.open("callback.hours", "two times of day, such as 08:00-21:00");
  static final SettingKey CALLBACK_ATTEMPTS = SettingKey.open("callback.attempts", COUNT);
  static final SettingKey CALLBACK_SPACING = SettingKey.open("callback.spacing", DURATION);
  static final SettingKey CALLBACK_COUNTRIES =
      SettingKey.open("callback.countries", "two-letter country codes, such as CA,MX");
  static final SettingKey TEMPLATES = SettingKey.open("templates", "a directory that exists");
  static final SettingKey FETCH_HOSTS =
      SettingKey.open("fetch-hosts", "hosts inside the house that fetch steps may ask, such as orders.local:8443, with commas between");

  static final SettingKey ACCOUNT_SID = SettingKey.open("twilio.account-sid", "AC and 32 hexadecimal digits");
  static final SettingKey AUTH_TOKEN =
      SettingKey.secret("twilio.auth-token", "the account's auth token, or two separated by a comma during rotation");
  static final SettingKey API_KEY = SettingKey.open("twilio.api-key", "SK and 32 hexadecimal digits");
  static final SettingKey API_SECRET = SettingKey.secret("twilio.api-secret", "the API key's secret");
  static final SettingKey TWIML_APP_SID = SettingKey.open("twilio.twiml-app-sid", "AP and 32 hexadecimal digits");
  static final SettingKey API_URL =
      SettingKey.open("twilio.api-url", "an http or https address, such as https://api.twilio.com");

  static final SettingKey OIDC_ISSUER =
      SettingKey.open("oidc.issuer", "the provider's issuer, an https address such as https://id.example.com");
  static final SettingKey OIDC_CLIENT_ID = SettingKey.open("oidc.client-id", "the id the provider gave this installation");
  static final SettingKey OIDC_CLIENT_SECRET =
      SettingKey.secret("oidc.client-secret", "the secret the provider gave this installation");
  static final SettingKey OIDC_NAME =
      SettingKey.open("oidc.name", "what people call the provider, at most 40 characters, such as Acme ID");

  static final SettingKey METRICS_PORT = SettingKey.open("metrics.port", PORT);
  static final SettingKey METRICS_BIND_ADDRESS =
      SettingKey.open("metrics.bind-address", "an address of this machine, such as 127.0.0.1");

  static final SettingKey MAX_CONNECTIONS = SettingKey.open("limits.connections", COUNT);
  static final SettingKey MAX_REQUESTS = SettingKey.open("limits.requests", COUNT);
  static final SettingKey MAX_BODY_BYTES = SettingKey.open("limits.body-bytes", COUNT);
  static final SettingKey IDLE = SettingKey.open("limits.idle", DURATION);

  static final SettingKey SHUTDOWN_NOTICE = SettingKey.open("shutdown.notice", DURATION);
  static final SettingKey SHUTDOWN_GRACE = SettingKey.open("shutdown.grace", DURATION);

  static final SettingKey LOG_FORMAT = SettingKey.open("log.format", "text or json");
  static final SettingKey LOG_LEVEL = SettingKey.open("log.level", "error, warn, info, debug or trace");

  public static final List<SettingKey> ALL =
      List.of(
          PORT_KEY, BIND_ADDRESS, PUBLIC_URL, TRUSTED_PROXIES,
          DB_URL, DB_USER, DB_PASSWORD, DB_WEBHOOK_CONNECTIONS, DB_DESK_CONNECTIONS,
          DUTY_LINE, WRAP_UP_LIMIT, PROMISE_DUE_SOON, PROMISE_OVERDUE_LIMIT, OWNER_WAIT, CUT_OFF_WITHIN, MESSAGE_LIMIT, MESSAGE_TRANSCRIPTS,
          CALLBACK_WINDOW, CALLBACK_HOURS, CALLBACK_ATTEMPTS, CALLBACK_SPACING, CALLBACK_COUNTRIES, TEMPLATES, FETCH_HOSTS,
          ACCOUNT_SID, AUTH_TOKEN, API_KEY, API_SECRET, TWIML_APP_SID, API_URL,
          OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME,
          METRICS_PORT, METRICS_BIND_ADDRESS,
          MAX_CONNECTIONS, MAX_REQUESTS, MAX_BODY_BYTES, IDLE,
          SHUTDOWN_NOTICE, SHUTDOWN_GRACE,
          LOG_FORMAT, LOG_LEVEL);

  private SettingKeys() {}
}
