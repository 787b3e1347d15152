package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A telephone in a web page lives as long as the page, as a real carrier's does.
class BrowsersTest {
  private static final String CLIENT = "client:maria";

  private final Town town = new Town();

  @BeforeEach
  void aCallRingsInAPage() {
    town.app.on("/voice", "<Dial action='/done'><Client>maria</Client></Dial>").on("/done", "<Say>Bye</Say>");
    town.carrier.follows("tab-1", "maria");
    town.call();
    town.seconds(1);
  }

  @AfterEach
  void close() {
    town.close();
  }

  private String answered(String page) {
    String leg = town.at(CLIENT).sid();
    town.control("POST", "/legs/" + leg + "/answer", "{\"page\":\"" + page + "\"}");
    town.seconds(10);
    return leg;
  }

  @Test
  void aPageThatSaysItClosesEndsItsCallAndIsRegisteredNoMore() {
    String leg = answered("tab-1");

    assertThat(town.control("POST", "/pages/tab-1/gone", "").statusCode()).isEqualTo(200);
    town.seconds(0);
    assertThat(town.status(leg)).isEqualTo("completed");
    assertThat(town.app.last("/done").field("DialCallStatus")).isEqualTo("completed");
    assertThat(town.carrier.registered()).isEmpty();
  }

  @Test
  void aKilledPageLosesItsCallAfterAMoment() {
    String leg = answered("tab-1");

    town.carrier.lost("tab-1");
    town.seconds(9.9);
    assertThat(town.status(leg)).isEqualTo("in-progress");
    town.seconds(0.2);
    assertThat(town.status(leg)).isEqualTo("completed");
  }

  @Test
  void aPageThatFollowsAgainInTimeHasLostNothing() {
    String leg = answered("tab-1");

    town.carrier.lost("tab-1");
    town.seconds(8);
    town.carrier.follows("tab-1", "maria");
    town.seconds(10);
    assertThat(town.status(leg)).isEqualTo("in-progress");
  }

  @Test
  void theNextTabIsAnotherTelephoneAndStaysRegistered() {
    String leg = answered("tab-1");

    town.carrier.follows("tab-2", "maria");
    town.carrier.gone("tab-1");
    town.seconds(0);
    assertThat(town.status(leg)).isEqualTo("completed");
    assertThat(town.carrier.registered()).containsExactly("maria");
  }

  @Test
  void whatAPhoneOnTheDeskAnsweredIsNoneOfThePages() {
    String leg = town.at(CLIENT).sid();
    town.answer(CLIENT);

    town.carrier.gone("tab-1");
    town.seconds(10);
    assertThat(town.status(leg)).isEqualTo("in-progress");
  }
}
