package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.telephony.CallOrder;
import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.Leg;
import dev.onetouch.telephony.LegAddress;
import dev.onetouch.telephony.Recording;
import dev.onetouch.telephony.sandbox.exchange.Answering;
import dev.onetouch.telephony.twilio.rest.TwilioAccount;
import dev.onetouch.telephony.twilio.rest.TwilioCarrier;
import dev.onetouch.telephony.twilio.rest.TwilioRecordings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Our own commands to Twilio, before a carrier that carries them out.
class TwilioAtTheSandboxTest {

  private static final String CUSTOMER = "+16195550111";

  private final Town town = new Town();
  private final TwilioAccount account =
      TwilioAccount.withToken(Town.ACCOUNT, Town.TOKEN, URI.create(town.carrier.restUrl()));

  @AfterEach
  void close() {
    town.close();
  }

  private CallOrder order(boolean detectMachine) {
    return new CallOrder(
        new LegAddress.Phone(new PhoneNumber(CUSTOMER)),
        new PhoneNumber(Town.NUMBER),
        URI.create(town.app.url("/customer")),
        URI.create(town.app.url("/fallback")),
        URI.create(town.app.url("/leg")),
        "callback-7",
        20,
        detectMachine);
  }

  @Test
  void orderedLegIsToldWhoPickedUpAndIsFoundAgain() {
    town.app.on("/customer", "<Pause length='60'/>");
    town.carrier.answering(CUSTOMER, new Answering.Voicemail(Duration.ofSeconds(2), "Hello"));
    try (TwilioCarrier carrier = new TwilioCarrier(account)) {
      CarrierAnswer<Leg> placed = carrier.place(order(true));
      town.seconds(10);
      assertThat(town.app.last("/customer").field("AnsweredBy")).isEqualTo("machine_start");
      assertThat(placed).isInstanceOf(CarrierAnswer.Done.class);
      assertThat(carrier.legsLike(order(true), town.clock.now().minusSeconds(20)))
          .isInstanceOfSatisfying(
              CarrierAnswer.Done.class,
              found -> assertThat((List<?>) found.value()).hasSize(1));
      assertThat(carrier.legsLike(order(true), town.clock.now().plusSeconds(20)))
          .isEqualTo(new CarrierAnswer.Done<>(List.of()));
    }
    assertThat(town.app.asked("/leg").stream().map(seen -> seen.field("CallStatus")))
        .containsExactly("initiated", "ringing", "in-progress");
    assertThat(town.app.asked("/leg").stream().map(seen -> seen.field("SequenceNumber")))
        .containsExactly("0", "1", "2");
  }

  @Test
  void recordingIsFetchedWhenItsFileIsThereAndNotBefore() {
    town.app.on("/voice", "<Record action='/taken'/>").on("/taken", "<Pause/>");
    String leg = town.call();
    town.say(leg, "a".repeat(45));
    town.seconds(3);
    town.press(leg, "#");
    String id = town.app.last("/taken").field("RecordingSid");
    try (TwilioRecordings recordings = new TwilioRecordings(account)) {
      assertThat(recordings.fetch(id)).isEqualTo(new CarrierAnswer.Gone<Recording>());
      town.seconds(2);
      assertThat(recordings.fetch(id))
          .isInstanceOfSatisfying(
              CarrierAnswer.Done.class,
              done -> {
                Recording recording = (Recording) done.value();
                assertThat(recording.contentType()).isEqualTo("audio/mpeg");
                assertThat(recording.bytes()).hasSizeGreaterThan(2_000).startsWith(0xFF, 0xE3);
              });
      town.rest("DELETE", "/Recordings/" + id + ".json", "");
      assertThat(recordings.fetch(id)).isEqualTo(new CarrierAnswer.Gone<Recording>());
    }
    TwilioAccount stranger =
        TwilioAccount.withToken(Town.ACCOUNT, "wrong", URI.create(town.carrier.restUrl()));
    try (TwilioRecordings recordings = new TwilioRecordings(stranger)) {
      assertThat(recordings.fetch(id)).isInstanceOf(CarrierAnswer.Refused.class);
    }
  }
}
