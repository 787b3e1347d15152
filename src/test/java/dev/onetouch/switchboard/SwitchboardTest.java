package dev.onetouch.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallId;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.CallerMemory;
import dev.onetouch.call.Company;
import dev.onetouch.call.Line;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Phrases;
import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.flow.HoursBook;
import dev.onetouch.routing.Floor;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SwitchboardTest {
  private static final PhoneNumber DIALLED = new PhoneNumber("+16195550199");
  private static final PhoneNumber DUTY_LINE = new PhoneNumber("+16195550100");

  /// What the store was asked of, beside the call itself.
  private final List<String> asked = new ArrayList<>();
  private boolean outage;

  @Test
  void whatATurnSetsOffMayBreakWithoutTakingTheAnswerFromTheCaller() {
    Switchboard switchboard = new Switchboard(parts(owed()), new TurnPolicy(TurnPolicy.USUAL_WRAP_UP), (_, _, _, _) -> {
      throw new IllegalStateException("the news could not be taken");
    });

    assertThat(switchboard.answer(firstRequest())).isEqualTo(new CallerReply.Document("RingDutyLine"));
  }

  @Test
  void whoeverIsOwedACallHasOursToThemBrokenOffBeforeTheFloorIsSeen() {
    assertThat(switchboard(owed(new CallbackId("k1"))).answer(firstRequest())).isEqualTo(new CallerReply.Document("RingDutyLine"));

    assertThat(asked).containsExactly("call to them", "floor");
  }

  @Test
  void whoeverIsOwedNothingCostsNoFurtherQuestion() {
    switchboard(owed()).answer(firstRequest());

    assertThat(asked).containsExactly("floor");
  }

  @Test
  void aCallOfOursThatCannotBeBrokenOffKeepsNobodyFromAPerson() {
    outage = true;

    assertThat(switchboard(owed(new CallbackId("k1"))).answer(firstRequest())).isEqualTo(new CallerReply.Document("RingDutyLine"));
    assertThat(asked).containsExactly("call to them", "floor");
  }

  private static CallerDirectory owed(CallbackId... callbacks) {
    CallerMemory memory = new CallerMemory(List.of(), List.of(callbacks), false);
    return (_, _) -> new CallerDirectory.Findings(List.of(), List.of(), 0, memory);
  }

  private Switchboard switchboard(CallerDirectory directory) {
    return new Switchboard(parts(directory), new TurnPolicy(TurnPolicy.USUAL_WRAP_UP), (_, _, _, _) -> {});
  }

  private SwitchboardParts parts(CallerDirectory directory) {
    return new SwitchboardParts(
        new OneCall(), directory, new NobodyHere(), _ -> Optional.empty(), SwitchboardTest::house,
        (_, _) -> new DataDip.Result.Failed("none here"), new WordedAnswers(), new PlainIds(),
        InstantSource.fixed(Instant.parse("2026-11-23T18:00:00Z")));
  }

  private static CallerRequest firstRequest() {
    return new CallerRequest(
        new CallerRequest.Target.ByLeg(), "CA1",
        new Line(CallerAddress.of("+16195550142"), DIALLED, Attestation.NONE),
        CallerRequest.FIRST, "fingerprint", CallSignal.NothingHeard::new);
  }

  private static HouseBook.House house() {
    Company company = new Company(
        "Acme", ZoneOffset.UTC, List.of("en"), Map.of(), List.of(DUTY_LINE), Map.of(), new Phrases(Map.of()), HoursBook.EMPTY);
    return new HouseBook.House(company, Map.of(DIALLED, new FlowVersionId(new FlowId("main"), 1)));
  }

  /// Takes every turn.
  private final class OneCall implements CallStore {
    @Override
    public Optional<StoredCall> byLeg(String leg) {
      return Optional.empty();
    }

    @Override
    public Optional<StoredCall> byId(CallId id) {
      return Optional.empty();
    }

    @Override
    public Optional<StoredCall> byOffer(OfferId offer) {
      return Optional.empty();
    }

    @Override
    public Optional<StoredCall> callTo(PhoneNumber from) {
      asked.add("call to them");
      if (outage) {
        throw new StoreUnavailable("the store is gone", new IllegalStateException("planted"));
      }
      return Optional.empty();
    }

    @Override
    public boolean save(TurnRecord turn) {
      return true;
    }
  }

  private final class NobodyHere implements FloorStore {
    @Override
    public Floor see(List<TeamId> teams) {
      asked.add("floor");
      return Floor.EMPTY;
    }
  }
}
