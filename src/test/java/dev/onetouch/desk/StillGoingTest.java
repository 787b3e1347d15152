package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.Offer;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Outcome;
import dev.onetouch.call.PersonReason;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.call.Phase;
import dev.onetouch.call.Phase.InRoom.CallersLeg;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;
import dev.onetouch.routing.OwnerWish;
import dev.onetouch.routing.Rung;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StillGoingTest {
  private static final TeamId SUPPORT = new TeamId("support");
  private static final PersonRequest REQUEST = new PersonRequest(
      PersonReason.ASKED, true, List.of(SUPPORT), Set.of(), 20, List.of(), Instant.EPOCH, Set.of(), 0, 0,
      OwnerWish.UNDECIDED, List.of(), Instant.EPOCH);
  private static final Offer MARIA = new Offer(
      new OfferId("o1"), new AgentId("maria"), "Maria Lopez", SUPPORT, new Offer.Device.Browser(), Rung.OWNER,
      "Maria owns the case", 1);

  @Test
  void whoeverIsWithSomebodyOrWaitsForSomebodyIsStillThere() {
    assertThat(StillGoing.in(new Phase.Queued(REQUEST, 0))).isTrue();
    assertThat(StillGoing.in(new Phase.Ringing(REQUEST, List.of(MARIA)))).isTrue();
    assertThat(StillGoing.in(room(true, true))).isTrue();
    assertThat(StillGoing.in(room(true, false))).isTrue();
    assertThat(StillGoing.in(room(false, false))).isTrue();
  }

  @Test
  void whoeverHearsLastWordsOrHasLeftWantsNobodyAnyMore() {
    assertThat(StillGoing.in(room(false, true))).isFalse();
    assertThat(StillGoing.in(new Phase.Leaving(List.of()))).isFalse();
    assertThat(StillGoing.in(new Phase.Ended(Outcome.ANSWERED))).isFalse();
  }

  private static Phase room(boolean hostIn, boolean callerIn) {
    return new Phase.InRoom(REQUEST, MARIA, Instant.EPOCH, hostIn, callerIn, CallersLeg.SENT_IN, false, List.of());
  }
}
