package dev.onetouch.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallSignal.CaseOnFile;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Callback;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Agent;
import dev.onetouch.switchboard.DueWork.DueCallback;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboundTurnsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
  private static final Customer DANA = new Customer(new CustomerId("c-100"), "Dana Fraser", "", "", false);
  private static final PhoneNumber HOME = new PhoneNumber("+16195550142");
  private static final PhoneNumber WORK = new PhoneNumber("+16195550143");

  private final PlainHouse house = new PlainHouse(NOW);

  @Test
  void aCallbackThatWaitsForItsOwnerKeepsBackNoOtherToTheSameCustomer() {
    house.agents(PlainHouse.agent("maria", Activity.ON_CALL), PlainHouse.agent("luis", Activity.FREE));
    house.due(callback("k1", HOME, new Owner.OwnedBy(new AgentId("maria"))), callback("k2", HOME, Owner.NOBODY));

    assertThat(house.outbound().beginDue(OutboundTurns.MAX_PER_SWEEP)).isOne();
    assertThat(house.begun()).containsExactly("k2");
  }

  @Test
  void whoPromisedToCallBackDoesThoughTheCaseWasHandedOver() {
    house.agents(PlainHouse.agent("maria", Activity.ON_CALL), PlainHouse.agent("luis", Activity.FREE));
    house.due(callback("k1", HOME, new Owner.OwnedBy(new AgentId("luis"))));

    assertThat(house.outbound().beginDue(OutboundTurns.MAX_PER_SWEEP)).isOne();
    assertThat(house.offers()).singleElement()
        .satisfies(offer -> assertThat(offer.agentId()).isEqualTo("luis"))
        .satisfies(offer -> assertThat(offer.why()).isEqualTo("luis promised it"));
  }

  @Test
  void twoCallbacksToOneCustomerAreNotBegunAtOnce() {
    house.agents(PlainHouse.agent("maria", Activity.FREE), PlainHouse.agent("luis", Activity.FREE));
    house.due(callback("k1", HOME, Owner.NOBODY), callback("k2", WORK, Owner.NOBODY));

    house.outbound().beginDue(OutboundTurns.MAX_PER_SWEEP);
    assertThat(house.begun()).containsExactly("k1");
  }

  @Test
  void ofManyThatAreDueTheFirstThatCanBeBegunTriesASilentCarrier() {
    house.agents(PlainHouse.agent("maria", Activity.ON_CALL), PlainHouse.agent("luis", Activity.FREE));
    house.due(callback("k1", HOME, new Owner.OwnedBy(new AgentId("maria"))), callback("k2", WORK, Owner.NOBODY));

    assertThat(house.outbound().beginDue(1)).isOne();
    assertThat(house.begun()).containsExactly("k2");
  }

  private static DueCallback callback(String id, PhoneNumber number, Owner owner) {
    Callback promised = new Callback(new CallbackId(id), new CaseNumber("4821"), owner, PlainHouse.SUPPORT, number,
        PlainHouse.DIALLED, "en", NOW.minusSeconds(600), NOW.minusSeconds(300), NOW.plusSeconds(600));
    Case marias = new Case(new CaseNumber("4821"), "Washer", new Owner.OwnedBy(new AgentId("maria")), PlainHouse.SUPPORT,
        CaseStatus.OPEN, NOW, NOW);
    return new DueCallback(promised, 1, List.of(DANA), List.of(new CaseOnFile(marias, "maria Sample", 0)));
  }
}
