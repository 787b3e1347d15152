package dev.onetouch.telephony.twilio.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.telephony.CallOrder;
import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.LegAddress;
import dev.onetouch.telephony.LegId;
import dev.onetouch.telephony.NumberSetting;
import dev.onetouch.telephony.Webhooks;
import dev.onetouch.telephony.twilio.Judges;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Every command, before a server that refuses whatever Twilio's published API does not have.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrictRestStubTest {
  private static final String ACCOUNT = "AC" + "0123456789abcdef".repeat(2);
  private static final LegId LEG = new LegId("CA" + "fedcba9876543210".repeat(2));
  private static final PhoneNumber SHOWN = new PhoneNumber("+16195550199");

  @TempDir private static Path folder;

  private Process stub;
  private URI api;
  private TwilioCarrier carrier;

  @BeforeAll
  void start() throws IOException, InterruptedException {
    Path script = Files.copy(Judges.file("rest-stub.js"), folder.resolve("rest-stub.js"));
    Path document = Judges.file("rest-api.json");
    Judges.program("node", "--version");
    Judges.Verdict installed =
        Judges.verdict(
            120,
            folder,
            "npm",
            "install",
            "--silent",
            "--no-audit",
            "--no-fund",
            "express@4",
            "express-openapi-validator@5");
    Judges.needed(
        installed.exitCode() == 0,
        "npm could not install the stub's libraries: " + installed.output());
    int port = freePort();
    stub =
        new ProcessBuilder("node", script.toString(), document.toString(), Integer.toString(port))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    BufferedReader output = stub.inputReader();
    assertThat(output.readLine()).isEqualTo("up");
    api = URI.create("http://127.0.0.1:" + port);
    carrier =
        new TwilioCarrier(TwilioAccount.withToken(ACCOUNT, "token", api), Duration.ofSeconds(20));
  }

  @AfterAll
  void stop() {
    if (carrier != null) {
      carrier.close();
    }
    if (stub != null) {
      stub.destroyForcibly();
    }
  }

  @Test
  void ordersToPhonesAndBrowsersAreAccepted() throws Exception {
    accepted(() -> carrier.place(order(new LegAddress.Phone(new PhoneNumber("+16195550111")))));
    accepted(() -> carrier.place(order(new LegAddress.Browser("maria"))));
    accepted(() -> carrier.place(order(new LegAddress.Browser("maria"), true)));
  }

  @Test
  void redirectsEndsAndLookUpsAreAccepted() throws Exception {
    accepted(() -> carrier.redirect(LEG, URI.create("https://phone.example.com/voice/turn?t=1")));
    accepted(() -> carrier.end(LEG));
    accepted(() -> carrier.find(LEG));
    accepted(() -> carrier.legsLike(order(new LegAddress.Browser("maria")), Instant.EPOCH));
  }

  @Test
  void numbersAreListedFoundAndPointedHere() throws Exception {
    TwilioAccount account = TwilioAccount.withToken(ACCOUNT, "token", api);
    NumberSetting elsewhere = new NumberSetting(
        "PN" + "fedcba9876543210".repeat(2), SHOWN, "https://other.example.com/", "GET", "", "",
        "AP" + "fedcba9876543210".repeat(2), "TK" + "fedcba9876543210".repeat(2));
    try (TwilioNumbers numbers = new TwilioNumbers(account, Duration.ofSeconds(20))) {
      accepted(numbers::all);
      accepted(() -> numbers.find(SHOWN));
      accepted(() -> numbers.point(elsewhere, new Webhooks(
          "https://phone.example.com/voice/inbound#rc=1&rp=ct,rt,5xx&rt=6000",
          "https://phone.example.com/voice/fallback", "https://phone.example.com/voice/status")));
    }
  }

  @Test
  void theStubDoesRefuse() throws Exception {
    int before = acceptedSoFar();
    assertThat(carrier.find(new LegId("nonsense"))).isInstanceOf(CarrierAnswer.Refused.class);
    assertThat(acceptedSoFar()).isEqualTo(before);
  }

  // Its answers are empty objects, so that it was accepted shows only in its log.
  private void accepted(Supplier<CarrierAnswer<?>> command) throws Exception {
    int before = acceptedSoFar();
    assertThat(command.get()).isNotInstanceOf(CarrierAnswer.Refused.class);
    assertThat(acceptedSoFar()).isEqualTo(before + 1);
  }

  private int acceptedSoFar() throws IOException {
    return new ObjectMapper().readTree(api.resolve("/__log").toURL()).size();
  }

  private static CallOrder order(LegAddress to) {
    return order(to, false);
  }

  private static CallOrder order(LegAddress to, boolean detectMachine) {
    return new CallOrder(
        to,
        SHOWN,
        URI.create("https://phone.example.com/voice/offer?o=1"),
        URI.create("https://phone.example.com/voice/fallback"),
        URI.create("https://phone.example.com/voice/leg?o=1"),
        "intent-7",
        20,
        detectMachine);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
