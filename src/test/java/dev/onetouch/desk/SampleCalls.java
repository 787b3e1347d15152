package dev.onetouch.desk;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Line;
import dev.onetouch.call.Offer;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.PersonReason;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.call.Phase;
import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.Facts;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.routing.OwnerWish;
import dev.onetouch.routing.Rung;
import dev.onetouch.switchboard.AgentMove;
import dev.onetouch.switchboard.Answered;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Calls that ring, written by the real store as a turn of the switchboard writes them.
final class SampleCalls {
  static final Duration LEASE = Duration.ofSeconds(45);
  private static final TeamId SUPPORT = new TeamId("support");

  private final DeskHouse house;

  SampleCalls(DeskHouse house) {
    this.house = house;
  }

  /// Dana Fraser calls about Maria's case 4821 and has waited for half a minute; the offers are
  /// named after their agents.
  CallId ring(String call, String... agents) {
    Instant now = Instant.now();
    List<Offer> offers = Arrays.stream(agents).map(agent -> offer(call, agent)).toList();
    PersonRequest request =
        new PersonRequest(
            PersonReason.ASKED,
            true,
            List.of(SUPPORT),
            Set.of(),
            20,
            List.of(),
            now.minusSeconds(30),
            Set.of(),
            0,
            0,
            OwnerWish.UNDECIDED,
            List.of(), now.minusSeconds(30));
    List<AgentMove> moves =
        offers.stream()
            .<AgentMove>map(one -> new AgentMove.Reserve(one.agent(), one.id(), one.epoch(), LEASE))
            .toList();
    CallEvent made = new CallEvent.OffersMade(offers, Rung.OWNER, "Maria owns the case", 20);
    TurnRecord turn =
        new TurnRecord(
            state(call, new Phase.Ringing(request, offers)),
            "CA-" + call,
            TurnRecord.NEW,
            now,
            "token",
            Answered.NOTHING,
            List.of(made),
            moves,
            List.of(),
            List.of(),
            List.of(),
            Duration.ofMinutes(1));
    if (!house.calls().save(turn)) {
      throw new IllegalStateException(
          "the call could not be rung; is everybody free and available?");
    }
    return new CallId(call);
  }

  /// The agent has just talked with Dana Fraser and writes notes.
  void wrapUp(String agent) {
    ring("talked", available(agent));
    house
        .database()
        .execute(
            "update agent_state set activity = 'wrap-up', offer_id = null, until = clock_timestamp() + interval '2 min'"
                + " where agent_id = '%s'".formatted(agent));
  }

  private String available(String agent) {
    house
        .database()
        .execute("update agent_state set presence = 'available' where agent_id = '%s'".formatted(agent));
    return agent;
  }

  private Offer offer(String call, String agent) {
    long epoch =
        Long.parseLong(
            house
                .database()
                .value("select epoch from agent_state where agent_id = '" + agent + "'"));
    return new Offer(
        new OfferId(call + "-" + agent),
        new AgentId(agent),
        agent,
        SUPPORT,
        new Offer.Device.Browser(),
        Rung.OWNER,
        "Maria owns the case",
        epoch);
  }

  private static CallState state(String call, Phase phase) {
    PhoneNumber number = new PhoneNumber("+16195550142");
    Line line =
        new Line(
            new CallerAddress.Dialable(number), new PhoneNumber("+16195550199"), Attestation.A);
    Case about =
        new Case(
            new CaseNumber("4821"),
            "Washer delivery",
            new Owner.OwnedBy(new AgentId("maria")),
            SUPPORT,
            CaseStatus.OPEN,
            Instant.EPOCH,
            Instant.EPOCH);
    return new CallState(
        new CallId(call),
        line,
        new FlowVersionId(new FlowId("main"), 1),
        new Caller.Known(
            number, new Customer(new CustomerId("c-100"), "Dana Fraser", "Dana", "en", false)),
        new CaseSelection.Existing(about),
        Facts.NONE,
        "en",
        List.of("1", "where is my washer"),
        List.of(),
        2,
        false,
        phase);
  }
}
