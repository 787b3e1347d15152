package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.telephony.sandbox.StubApplication.Seen;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedirectTest {

  private static final String MARIA = "+16195550111";

  private final Town town = new Town();
  private String caller = "";

  @BeforeEach
  void elsewhere() {
    town.app
        .on("/done", "<Say>The action</Say><Pause length='60'/>")
        .on("/new", "<Say>Elsewhere</Say><Pause length='60'/>");
  }

  @AfterEach
  void close() {
    town.close();
  }

  private void bridged() {
    town.app.on("/voice", "<Dial action='/done'>" + MARIA + "</Dial>");
    caller = town.call();
    town.seconds(1);
    town.answer(MARIA);
    town.seconds(10);
  }

  private void redirect(String sid) {
    assertThat(
            town.post("/Calls/" + sid + ".json", Map.of("Url", town.app.url("/new"))).statusCode())
        .isEqualTo(200);
    town.clock.settle();
  }

  @Test
  void redirectedParentLosesItsCalleeAndTheOldActionIsAskedInVain() {
    bridged();
    String callee = town.at(MARIA).sid();
    redirect(caller);
    assertThat(town.status(callee)).isEqualTo("completed");
    Seen done = town.app.last("/done");
    assertThat(done.field("CallStatus")).isEqualTo("in-progress");
    assertThat(done.field("DialCallStatus")).isEqualTo("completed");
    assertThat(town.heard(caller)).containsExactly("Elsewhere");
  }

  @Test
  void redirectedParentWithoutActionAsksForTheRedirectThatFollowed() {
    town.app.on("/voice", "<Dial>" + MARIA + "</Dial><Redirect>/done</Redirect>");
    caller = town.call();
    town.seconds(1);
    redirect(caller);
    assertThat(town.app.asked("/done")).hasSize(1);
    assertThat(town.heard(caller)).containsExactly("Elsewhere");
  }

  @Test
  void redirectedChildLeavesTheBridgeAndTheParentGetsItsActionWithoutDuration() {
    bridged();
    String callee = town.at(MARIA).sid();
    redirect(callee);
    Seen done = town.app.last("/done");
    assertThat(done.field("CallSid")).isEqualTo(caller);
    assertThat(done.field("DialCallStatus")).isEqualTo("completed");
    assertThat(done.field("DialBridged")).isEqualTo("true");
    assertThat(done.form().has("DialCallDuration")).isFalse();
    assertThat(town.status(callee)).isEqualTo("in-progress");
    assertThat(town.app.last("/new").field("CallSid")).isEqualTo(callee);
    assertThat(town.heard(caller)).containsExactly("The action");
    assertThat(town.events(CarrierEvent.Unbridged.class)).hasSize(1);
  }

  @Test
  void redirectedChildOutlivesItsParent() {
    bridged();
    String callee = town.at(MARIA).sid();
    redirect(callee);
    town.hangUp(caller);
    assertThat(town.status(callee)).isEqualTo("in-progress");
  }

  @Test
  void redirectDuringAGatherStopsThePrompt() {
    town.app.on("/voice", "<Gather action='/done'><Play>/music.mp3</Play></Gather>");
    caller = town.call();
    redirect(caller);
    town.press(caller, "1#");
    assertThat(town.app.asked("/done")).isEmpty();
    assertThat(town.heard(caller)).containsExactly("Elsewhere");
  }

  @Test
  void ringingCallCannotBeRedirected() {
    town.app.on("/voice", "<Dial answerOnBridge='true'>" + MARIA + "</Dial>");
    caller = town.call();
    assertThat(town.post("/Calls/" + caller + ".json", Map.of("Url", town.app.url("/new"))).body())
        .contains("21220");
  }
}
