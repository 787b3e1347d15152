package dev.onetouch.app.settings;

import static dev.onetouch.app.settings.SettingKeys.ACCOUNT_SID;
import static dev.onetouch.app.settings.SettingKeys.API_KEY;
import static dev.onetouch.app.settings.SettingKeys.API_SECRET;
import static dev.onetouch.app.settings.SettingKeys.API_URL;
import static dev.onetouch.app.settings.SettingKeys.AUTH_TOKEN;
import static dev.onetouch.app.settings.SettingKeys.OIDC_CLIENT_ID;
import static dev.onetouch.app.settings.SettingKeys.OIDC_CLIENT_SECRET;
import static dev.onetouch.app.settings.SettingKeys.OIDC_ISSUER;
import static dev.onetouch.app.settings.SettingKeys.OIDC_NAME;
import static dev.onetouch.app.settings.SettingKeys.TWIML_APP_SID;

import dev.onetouch.call.CallRules;
import dev.onetouch.cases.PromiseLimits;
import java.net.URI;
import java.util.List;

/// Reads what a command needs, and refuses with every problem at once.
public final class SettingsReader {
  private static final int PORT = 8080;
  private static final URI NOWHERE = URI.create("http://unset.example");

  private SettingsReader() {}

  /// A real installation: what the telephone depends on must be said, nothing is guessed.
  public static SettingsReading<ServeSettings> serve(SettingsSource source) {
    Asking asking = new Asking(source);
    URI publicUrl = asking.require(SettingKeys.PUBLIC_URL, NOWHERE, Spellings::url);
    HouseSettings house =
        new HouseSettings(
            web(asking, "0.0.0.0", publicUrl),
            twilio(asking),
            calls(asking),
            operator(asking),
            shutdown(asking, ShutdownSettings.SERVE),
            log(asking, LogSettings.Format.JSON),
            provider(asking));
    return asking.finish(new ServeSettings(house, database(asking)));
  }

  /// The demo: the carrier, the account and the database come along, so everything has a default.
  ///
  /// @param account the sandbox carrier's
  public static SettingsReading<HouseSettings> demo(SettingsSource source, TwilioSettings account) {
    Asking asking = new Asking(source);
    // Port 8080 may be in use on a developer's machine, and then it is said; it is not silently another.
    int port = asking.ask(SettingKeys.PORT_KEY, PORT, Spellings::port);
    URI here = URI.create("http://" + OperatorSettings.LOOPBACK + ":" + port);
    return asking.finish(
        new HouseSettings(
            new WebSettings(
                asking.ask(SettingKeys.BIND_ADDRESS, OperatorSettings.LOOPBACK, Spellings::bindAddress),
                port,
                asking.ask(SettingKeys.PUBLIC_URL, here, Spellings::url),
                limits(asking),
                proxies(asking)),
            account,
            calls(asking),
            operator(asking),
            shutdown(asking, ShutdownSettings.DEMO),
            log(asking, LogSettings.Format.TEXT),
            provider(asking)));
  }

  /// A command that touches the database only.
  public static SettingsReading<StoreSettings> store(SettingsSource source) {
    Asking asking = new Asking(source);
    return asking.finish(new StoreSettings(database(asking), log(asking, LogSettings.Format.TEXT)));
  }

  /// A command that needs nothing but may be told things, such as the duty line.
  public static SettingsReading<CallSettings> calls(SettingsSource source) {
    Asking asking = new Asking(source);
    return asking.finish(calls(asking));
  }

  private static WebSettings web(Asking asking, String bindAddress, URI publicUrl) {
    return new WebSettings(
        asking.ask(SettingKeys.BIND_ADDRESS, bindAddress, Spellings::bindAddress),
        asking.ask(SettingKeys.PORT_KEY, PORT, Spellings::port),
        publicUrl,
        limits(asking),
        proxies(asking));
  }

  private static List<String> proxies(Asking asking) {
    return asking.ask(SettingKeys.TRUSTED_PROXIES, List.of(), Spellings::addresses);
  }

  private static WebLimits limits(Asking asking) {
    WebLimits usual = WebLimits.USUAL;
    return new WebLimits(
        asking.ask(SettingKeys.MAX_CONNECTIONS, usual.connections(), Spellings::count),
        asking.ask(SettingKeys.MAX_REQUESTS, usual.requests(), Spellings::count),
        asking.ask(SettingKeys.MAX_BODY_BYTES, usual.bodyBytes(), Spellings::count),
        asking.ask(SettingKeys.IDLE, usual.idle(), Spellings::duration));
  }

  private static DatabaseSettings database(Asking asking) {
    return new DatabaseSettings(
        asking.require(SettingKeys.DB_URL, "", Spellings::jdbc),
        asking.require(SettingKeys.DB_USER, "", Spellings::text),
        asking.require(SettingKeys.DB_PASSWORD, new Secret(""), Spellings::secret),
        asking.ask(SettingKeys.DB_WEBHOOK_CONNECTIONS, DatabaseSettings.WEBHOOK_CONNECTIONS, Spellings::count),
        asking.ask(SettingKeys.DB_DESK_CONNECTIONS, DatabaseSettings.DESK_CONNECTIONS, Spellings::count));
  }

  private static TwilioSettings twilio(Asking asking) {
    return new TwilioSettings(
        asking.require(ACCOUNT_SID, "", Spellings.sid("AC")),
        asking.require(AUTH_TOKEN, List.of(new Secret("")), Spellings::tokens),
        browserPhones(asking),
        asking.ask(API_URL, TwilioSettings.TWILIO_API, Spellings::url));
  }

  /// All three or none: one of them alone is a half-finished installation, which shows first when an agent's phone stays mute.
  private static BrowserPhones browserPhones(Asking asking) {
    List<SettingKey> keys = List.of(API_KEY, API_SECRET, TWIML_APP_SID);
    if (keys.stream().noneMatch(asking::given)) {
      return new BrowserPhones.Off();
    }
    return new BrowserPhones.On(
        asking.require(API_KEY, "", Spellings.sid("SK")),
        asking.require(API_SECRET, new Secret(""), Spellings::secret),
        asking.require(TWIML_APP_SID, "", Spellings.sid("AP")));
  }

  /// All four or none: half a provider is a button that leads nowhere.
  private static ProviderSettings provider(Asking asking) {
    List<SettingKey> keys = List.of(OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME);
    if (keys.stream().noneMatch(asking::given)) {
      return new ProviderSettings.None();
    }
    return new ProviderSettings.Oidc(
        asking.require(OIDC_ISSUER, NOWHERE, Spellings::issuer),
        asking.require(OIDC_CLIENT_ID, "", Spellings::text),
        asking.require(OIDC_CLIENT_SECRET, new Secret(""), Spellings::secret),
        asking.require(OIDC_NAME, "", Spellings::shortName));
  }

  private static CallSettings calls(Asking asking) {
    return new CallSettings(
        asking.ask(SettingKeys.DUTY_LINE, List.of(), Spellings::phone),
        asking.ask(SettingKeys.WRAP_UP_LIMIT, CallSettings.WRAP_UP_LIMIT, Spellings::duration),
        asking.ask(SettingKeys.TEMPLATES, List.of(), Spellings::directory),
        asking.ask(SettingKeys.FETCH_HOSTS, List.of(), Spellings::hosts),
        new PromiseLimits(
            asking.ask(SettingKeys.PROMISE_DUE_SOON, PromiseLimits.USUAL.dueSoon(), Spellings::duration),
            asking.ask(SettingKeys.PROMISE_OVERDUE_LIMIT, PromiseLimits.USUAL.overdue(), Spellings::duration)),
        rules(asking),
        asking.ask(SettingKeys.CALLBACK_COUNTRIES, List.of(), Spellings::countries),
        asking.ask(SettingKeys.MESSAGE_TRANSCRIPTS, false, Spellings::yesOrNo));
  }

  private static CallRules rules(Asking asking) {
    CallRules usual = CallRules.USUAL;
    Spellings.DayTimes hours = asking.ask(
        SettingKeys.CALLBACK_HOURS, new Spellings.DayTimes(usual.callingFrom(), usual.callingUntil()), Spellings::dayTimes);
    return new CallRules(
        asking.ask(SettingKeys.OWNER_WAIT, usual.ownerWait(), Spellings::duration),
        asking.ask(SettingKeys.CALLBACK_WINDOW, usual.callbackWindow(), Spellings::duration),
        hours.from(),
        hours.until(),
        asking.ask(SettingKeys.CALLBACK_ATTEMPTS, usual.callbackAttempts(), Spellings::count),
        asking.ask(SettingKeys.CALLBACK_SPACING, usual.callbackSpacing(), Spellings::duration),
        asking.ask(SettingKeys.CUT_OFF_WITHIN, usual.cutOffWithin(), Spellings::duration),
        asking.ask(SettingKeys.MESSAGE_LIMIT, usual.messageAtMost(), Spellings::duration));
  }

  private static OperatorSettings operator(Asking asking) {
    return new OperatorSettings(
        asking.ask(SettingKeys.METRICS_BIND_ADDRESS, OperatorSettings.LOOPBACK, Spellings::bindAddress),
        asking.ask(SettingKeys.METRICS_PORT, OperatorSettings.PORT, Spellings::port));
  }

  private static ShutdownSettings shutdown(Asking asking, ShutdownSettings usual) {
    return new ShutdownSettings(
        asking.ask(SettingKeys.SHUTDOWN_NOTICE, usual.notice(), Spellings::duration),
        asking.ask(SettingKeys.SHUTDOWN_GRACE, usual.grace(), Spellings::duration));
  }

  private static LogSettings log(Asking asking, LogSettings.Format format) {
    return new LogSettings(
        asking.ask(SettingKeys.LOG_FORMAT, format, Spellings::logFormat),
        asking.ask(SettingKeys.LOG_LEVEL, "info", Spellings::logLevel));
  }
}
