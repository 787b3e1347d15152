package dev.onetouch.storage;

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
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.routing.OwnerWish;
import dev.onetouch.routing.Rung;
import dev.onetouch.switchboard.AgentMove;
import dev.onetouch.switchboard.Answered;
import dev.onetouch.switchboard.CaseMove;
import dev.onetouch.switchboard.Errand;
import dev.onetouch.switchboard.HouseMove;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Calls, agents and turns to write in tests of this room.
final class Samples {
  static final Instant AT = Instant.parse("2026-11-20T18:00:00Z");
  static final PhoneNumber CALLER = new PhoneNumber("+16195550142");
  static final PhoneNumber MAIN_LINE = new PhoneNumber("+16195550199");
  static final TeamId SUPPORT = new TeamId("support");
  static final Duration LEASE = Duration.ofSeconds(45);

  private Samples() {}

  static void agents(TestDatabase database, String... ids) {
    database.execute("insert into team values ('support', 'Support') on conflict do nothing");
    for (String id : ids) {
      database.execute("insert into agent (id, name) values ('%s', '%s Sample')".formatted(id, id));
      database.execute("insert into agent_team values ('%s', 'support')".formatted(id));
      database.execute(
          "insert into agent_state (agent_id, presence, heartbeat_at) values ('%s', 'available', clock_timestamp())".formatted(id));
    }
  }

  static CallState arriving(String id) {
    var line = new Line(new CallerAddress.Dialable(CALLER), MAIN_LINE, Attestation.NONE);
    return CallState.arriving(new CallId(id), line, new FlowVersionId(new FlowId("main"), 1), "en");
  }

  static CallState in(CallState state, Phase phase) {
    return new CallState(
        state.id(), state.line(), state.flow(), state.caller(), state.about(), state.facts(), state.language(), state.heard(),
        state.unsaid(), state.turns(), state.talked(), phase);
  }

  static PersonRequest request(Instant since) {
    return new PersonRequest(
        PersonReason.ASKED, true, List.of(SUPPORT), Set.of(), 20, List.of(), since, Set.of(), 0, 0, OwnerWish.UNDECIDED,
        List.of(), since);
  }

  static Offer offer(String id, String agent, long epoch) {
    return new Offer(
        new OfferId(id), new AgentId(agent), agent + " Sample", SUPPORT, new Offer.Device.Browser(), Rung.TEAM, "Longest free",
        epoch);
  }

  static AgentMove.Reserve reserve(String agent, String offer, long epoch) {
    return new AgentMove.Reserve(new AgentId(agent), new OfferId(offer), epoch, LEASE);
  }

  static AgentMove.Release release(String agent, String offer, boolean missed) {
    return new AgentMove.Release(new AgentId(agent), new OfferId(offer), missed);
  }

  static AgentMove.Engage engage(String agent, String offer) {
    return new AgentMove.Engage(new AgentId(agent), new OfferId(offer));
  }

  static AgentMove.WrapUp wrapUp(String agent, String offer, Duration limit) {
    return new AgentMove.WrapUp(new AgentId(agent), new OfferId(offer), limit);
  }

  /// A turn of the call at this version, with nothing else in it.
  static TurnRecord turn(CallState state, long version) {
    return new TurnRecord(
        state, "CA-" + state.id(), version, AT, "token-" + version, Answered.NOTHING, List.of(), List.of(), List.of(),
        List.of(), List.of(), Duration.ofMinutes(1));
  }

  static TurnRecord with(TurnRecord turn, AgentMove... moves) {
    return new TurnRecord(
        turn.state(), turn.leg(), turn.expectedVersion(), turn.at(), turn.token(), turn.answered(), turn.journal(),
        List.of(moves), turn.caseMoves(), turn.houseMoves(), turn.errands(), turn.checkAfter());
  }

  static TurnRecord with(TurnRecord turn, CaseMove... moves) {
    return new TurnRecord(
        turn.state(), turn.leg(), turn.expectedVersion(), turn.at(), turn.token(), turn.answered(), turn.journal(),
        turn.agentMoves(), List.of(moves), turn.houseMoves(), turn.errands(), turn.checkAfter());
  }

  static TurnRecord with(TurnRecord turn, CallEvent... events) {
    return new TurnRecord(
        turn.state(), turn.leg(), turn.expectedVersion(), turn.at(), turn.token(), turn.answered(), List.of(events),
        turn.agentMoves(), turn.caseMoves(), turn.houseMoves(), turn.errands(), turn.checkAfter());
  }

  static TurnRecord with(TurnRecord turn, HouseMove... moves) {
    return new TurnRecord(
        turn.state(), turn.leg(), turn.expectedVersion(), turn.at(), turn.token(), turn.answered(), turn.journal(),
        turn.agentMoves(), turn.caseMoves(), List.of(moves), turn.errands(), turn.checkAfter());
  }

  static TurnRecord with(TurnRecord turn, Errand... errands) {
    return new TurnRecord(
        turn.state(), turn.leg(), turn.expectedVersion(), turn.at(), turn.token(), turn.answered(), turn.journal(),
        turn.agentMoves(), turn.caseMoves(), turn.houseMoves(), List.of(errands), turn.checkAfter());
  }

  static TurnRecord answering(TurnRecord turn, Answered answered) {
    return new TurnRecord(
        turn.state(), turn.leg(), turn.expectedVersion(), turn.at(), turn.token(), answered, turn.journal(),
        turn.agentMoves(), turn.caseMoves(), turn.houseMoves(), turn.errands(), turn.checkAfter());
  }
}
