package dev.onetouch.app.demo;

import dev.onetouch.app.ids.Tokens;
import dev.onetouch.app.settings.BrowserPhones;
import dev.onetouch.app.settings.HouseSettings;
import dev.onetouch.app.settings.Secret;
import dev.onetouch.app.settings.TwilioSettings;
import dev.onetouch.telephony.sandbox.SandboxCarrier;
import dev.onetouch.telephony.sandbox.SandboxSettings;
import dev.onetouch.telephony.sandbox.exchange.OwnedNumber;
import dev.onetouch.telephony.sandbox.time.CarrierClock;
import dev.onetouch.telephony.sandbox.time.ManualClock;
import dev.onetouch.telephony.twilio.voice.VoiceAddresses;
import dev.onetouch.telephony.twilio.voice.HoldMusic;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;

/// The sandbox carrier as the demo has it: the sample company's numbers lead to the house.
public final class DemoCarrier implements AutoCloseable {
  private static final String ACCOUNT_SID = "AC" + "0".repeat(32);

  private final SandboxCarrier carrier;
  private final HouseSettings settings;

  private DemoCarrier(SandboxCarrier carrier, HouseSettings settings) {
    this.carrier = carrier;
    this.settings = settings;
  }

  public static DemoCarrier start(HouseSettings settings, CarrierClock clock) {
    SecureRandom random = new SecureRandom();
    String token = new Tokens(random).get();
    String here = settings.web().publicUrl().toString();
    SandboxCarrier carrier = SandboxCarrier.start(
        SandboxSettings.of(ACCOUNT_SID, token, clock, random.nextLong()).withLines(numbers(here), List.of()));
    carrier.audioLasts(here + VoiceAddresses.HOLD_MUSIC, Duration.ofSeconds(HoldMusic.SECONDS));
    TwilioSettings account = new TwilioSettings(
        ACCOUNT_SID, List.of(new Secret(token)), new BrowserPhones.Sandbox(), URI.create(carrier.restUrl()));
    return new DemoCarrier(carrier, new HouseSettings(
        settings.web(), account, settings.calls(), settings.operator(), settings.shutdown(), settings.log(),
        settings.provider()));
  }

  /// An account before there is a carrier; the start replaces it.
  public static TwilioSettings account() {
    return new TwilioSettings(
        ACCOUNT_SID, List.of(new Secret("unset")), new BrowserPhones.Off(), TwilioSettings.TWILIO_API);
  }

  private static List<OwnedNumber> numbers(String here) {
    return DemoCompany.NUMBERS.stream()
        .map(number -> OwnedNumber.at(
            "PN" + number.substring(1) + "0".repeat(33 - number.length()),
            number,
            here + VoiceAddresses.INBOUND,
            here + VoiceAddresses.FALLBACK,
            here + VoiceAddresses.STATUS))
        .toList();
  }

  public HouseSettings settings() {
    return settings;
  }

  /// Work the house does behind the callers' backs, made known to the carrier: with a manual clock no time passes meanwhile,
  /// so that a script goes the same way however fast the machine is.
  public Runnable known(Runnable work) {
    if (!(carrier.clock() instanceof ManualClock)) {
      return work;
    }
    Runnable done = carrier.meanwhile();
    return () -> {
      try {
        work.run();
      } finally {
        done.run();
      }
    };
  }

  /// The telephones, to be served by the house under `/sandbox`.
  public HttpService telephones() {
    return new Telephones(carrier.controlRoutes(), PhoneBook.ofTheSample().json());
  }

  private record Telephones(HttpService routes, byte[] phoneBook) implements HttpService {
    @Override
    public void routing(HttpRules rules) {
      rules.get("/sandbox/phone-book", (request, response) ->
          response.header("Content-Type", "application/json").send(phoneBook));
      rules.register("/sandbox", routes);
    }
  }

  @Override
  public void close() {
    carrier.close();
  }
}
