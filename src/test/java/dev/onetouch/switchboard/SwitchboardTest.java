package dev.onetouch.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallId;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.Company;
import dev.onetouch.call.Line;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Phrases;
import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.flow.HoursBook;
import dev.onetouch.routing.Floor;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SwitchboardTest {
  private static final PhoneNumber DIALLED = new PhoneNumber("+16195550199");
  private static final PhoneNumber DUTY_LINE = new PhoneNumber("+16195550100");

  @Test
  void whatATurnSetsOffMayBreakWithoutTakingTheAnswerFromTheCaller() {
    SwitchboardParts parts = new SwitchboardParts(
        new OneCall(), (_, _) -> CallerDirectory.Findings.NOBODY, new NobodyHere(), _ -> Optional.empty(), SwitchboardTest::house,
        (_, _) -> new DataDip.Result.Failed("none here"), new WordedAnswers(), new PlainIds(),
        InstantSource.fixed(Instant.parse("2026-11-23T18:00:00Z")));
    Switchboard switchboard = new Switchboard(parts, new TurnPolicy(TurnPolicy.USUAL_WRAP_UP), (_, _, _, _) -> {
      throw new IllegalStateException("the news could not be taken");
    });

    CallerReply reply = switchboard.answer(new CallerRequest(
        new CallerRequest.Target.ByLeg(), "CA1",
        new Line(CallerAddress.of("+16195550142"), DIALLED, Attestation.NONE),
        CallerRequest.FIRST, "fingerprint", CallSignal.NothingHeard::new));

    assertThat(reply).isEqualTo(new CallerReply.Document("RingDutyLine"));
  }

  private static HouseBook.House house() {
    Company company = new Company(
        "Acme", ZoneOffset.UTC, List.of("en"), Map.of(), List.of(DUTY_LINE), Map.of(), new Phrases(Map.of()), HoursBook.EMPTY);
    return new HouseBook.House(company, Map.of(DIALLED, new FlowVersionId(new FlowId("main"), 1)));
  }

  /// Takes every turn.
  private static final class OneCall implements CallStore {
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
    public Optional<StoredCall> callTo(PhoneNumber customer) {
      return Optional.empty();
    }

    @Override
    public boolean save(TurnRecord turn) {
      return true;
    }
  }

  private static final class NobodyHere implements FloorStore {
    @Override
    public Floor see(List<TeamId> teams) {
      return Floor.EMPTY;
    }
  }
}
