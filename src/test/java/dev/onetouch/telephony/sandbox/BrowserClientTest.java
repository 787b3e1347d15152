package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrowserClientTest {

  private static final String CLIENT =
      "<Client statusCallback='/leg' statusCallbackEvent='initiated ringing answered completed'>"
          + "<Identity>maria</Identity><Parameter name='offer' value='o-17'/></Client>";

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  private void dial() {
    town.app
        .on("/voice", "<Dial action='/done'>" + CLIENT + "</Dial>")
        .on("/done", "<Pause length='60'/>");
    town.call();
    town.seconds(0.5);
  }

  @Test
  void registeredBrowserRingsWithItsParameters() {
    town.carrier.register("maria");
    dial();
    assertThat(town.at("client:maria").status().wire()).isEqualTo("ringing");
    assertThat(town.at("client:maria").parameters()).containsEntry("offer", "o-17");
    assertThat(town.app.last("/leg").field("To")).isEqualTo("client:maria");
  }

  @Test
  void browserInACallIsBusyForTheNextOne() {
    town.carrier.register("maria");
    dial();
    town.answer("client:maria");
    dial();
    assertThat(town.app.last("/done").field("DialCallStatus")).isEqualTo("busy");
    assertThat(town.app.last("/leg").field("CallStatus")).isEqualTo("busy");
    assertThat(town.carrier.legsAt("client:maria")).hasSize(1);
  }

  @Test
  void offlineBrowserIsNoAnswerWithinABeat() {
    dial();
    assertThat(town.app.last("/done").field("DialCallStatus")).isEqualTo("no-answer");
  }

  @Test
  void unregisteredBrowserRingsNoMore() {
    town.carrier.register("maria");
    town.carrier.unregister("maria");
    dial();
    assertThat(town.carrier.legsAt("client:maria")).isEmpty();
  }
}
