package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onetouch.telephony.sandbox.exchange.Odds;
import dev.onetouch.telephony.sandbox.exchange.Trouble;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestTroubleTest {

  private static final Map<String, String> ORDER =
      Map.of("To", "+16195550111", "From", Town.NUMBER, "Twiml", "<Response/>");

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void tooManyRequestsDoesNothing() {
    town.carrier.order(new Trouble.RestTooMany(), Odds.once());
    assertThat(town.post("/Calls.json", ORDER).statusCode()).isEqualTo(429);
    assertThat(town.carrier.legs()).isEmpty();
    assertThat(town.post("/Calls.json", ORDER).statusCode()).isEqualTo(201);
  }

  @Test
  void downBeforeDoesNothingAndDownAfterHasDoneIt() {
    town.carrier.order(new Trouble.RestDown(false), Odds.once());
    assertThat(town.post("/Calls.json", ORDER).statusCode()).isEqualTo(503);
    assertThat(town.carrier.legs()).isEmpty();
    town.carrier.order(new Trouble.RestDown(true), Odds.once());
    assertThat(town.post("/Calls.json", ORDER).statusCode()).isEqualTo(503);
    assertThat(town.carrier.legs()).hasSize(1);
  }

  @Test
  void cutOffConnectionLeavesTheOutcomeUnknown() {
    town.carrier.order(new Trouble.RestCutsOff(true), Odds.once());
    assertThatThrownBy(() -> town.post("/Calls.json", ORDER))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(town.carrier.legs()).hasSize(1);
  }

  @Test
  void hangingRequestIsNeverAnsweredWhateverWasDone() {
    town.carrier.order(new Trouble.RestHangs(true), Odds.once());
    CompletableFuture<Integer> answer =
        CompletableFuture.supplyAsync(() -> town.post("/Calls.json", ORDER).statusCode());
    assertThatThrownBy(() -> answer.get(300, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    assertThat(town.carrier.legs()).hasSize(1);
  }

  @Test
  void refusedConnectionsAreRefusedAndTakenAgainOnTheSamePort() {
    town.carrier.refuseConnections(true);
    assertThatThrownBy(() -> town.get("/Calls.json")).hasCauseInstanceOf(ConnectException.class);
    town.carrier.refuseConnections(false);
    assertThat(town.get("/Calls.json").statusCode()).isEqualTo(200);
  }
}
