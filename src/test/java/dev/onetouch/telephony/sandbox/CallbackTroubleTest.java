package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.exchange.Odds;
import dev.onetouch.telephony.sandbox.exchange.Trouble;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallbackTroubleTest {

  private static final String MARIA = "+16195550111";

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  private void rings() {
    town.app.on(
        "/voice",
        "<Dial><Number statusCallback='/leg' statusCallbackEvent='initiated ringing answered"
            + " completed'>"
            + MARIA
            + "</Number></Dial>");
    town.call();
    town.seconds(1);
  }

  private List<String> told() {
    return town.app.asked("/leg").stream().map(seen -> seen.field("SequenceNumber")).toList();
  }

  @Test
  void lateCallbackComesLate() {
    town.carrier.order(new Trouble.CallbackLate(Duration.ofSeconds(30)), Odds.once());
    rings();
    assertThat(told()).containsExactly("1");
    town.seconds(29);
    assertThat(told()).containsExactly("1", "0");
  }

  @Test
  void callbackComesTwice() {
    town.carrier.order(new Trouble.CallbackTwice(), Odds.once());
    rings();
    assertThat(told()).containsExactly("0", "0", "1");
  }

  @Test
  void callbackComesAfterTheOneThatFollowsIt() {
    town.carrier.order(new Trouble.CallbackOutOfOrder(), Odds.once());
    rings();
    assertThat(told()).containsExactly("1", "0");
  }

  @Test
  void lastCallbackOutOfOrderStillComes() {
    rings();
    town.carrier.order(new Trouble.CallbackOutOfOrder(), Odds.once());
    town.carrier.answer(town.at(MARIA).sid());
    town.clock.settle();
    assertThat(told()).containsExactly("0", "1");
    town.seconds(5);
    assertThat(told()).containsExactly("0", "1", "2");
  }

  @Test
  void lostCallbackNeverComes() {
    town.carrier.order(new Trouble.CallbackLost(), Odds.once());
    rings();
    town.seconds(20);
    assertThat(told()).containsExactly("1");
    assertThat(town.events(CarrierEvent.TroubleStruck.class)).hasSize(1);
  }

  @Test
  void chanceComesFromTheSeedSoTwoCarriersHaveTheSameLuck() {
    assertThat(luck()).isEqualTo(luck()).contains("0", "1");
  }

  private static List<String> luck() {
    try (Town other = new Town()) {
      other.carrier.order(new Trouble.CallbackTwice(), Odds.percent(50));
      other.app.on(
          "/voice",
          "<Dial><Number statusCallback='/leg' statusCallbackEvent='initiated ringing'>"
              + MARIA
              + "</Number></Dial>");
      for (int i = 0; i < 10; i++) {
        other.call();
        other.seconds(1);
      }
      return other.app.asked("/leg").stream().map(seen -> seen.field("SequenceNumber")).toList();
    }
  }
}
