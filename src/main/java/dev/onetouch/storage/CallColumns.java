package dev.onetouch.storage;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Offer;
import dev.onetouch.call.Origin;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.call.Phase;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.routing.OwnerWish;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A call's row without its state: what others search by, drawn from the state.
record CallColumns(
    String id,
    String leg,
    long expected,
    String token,
    @JsonProperty("answered_token") String answeredToken,
    @JsonProperty("answered_fingerprint") String answeredFingerprint,
    String answer,
    String phase,
    String dialled,
    @JsonProperty("caller_number") @Nullable String callerNumber,
    @JsonProperty("customer_id") @Nullable String customerId,
    @JsonProperty("case_number") @Nullable String caseNumber,
    @JsonProperty("waiting_since") @Nullable Instant waitingSince,
    @JsonProperty("asked_at") @Nullable Instant askedAt,
    @JsonProperty("asked_teams") List<String> askedTeams,
    @JsonProperty("answered_at") @Nullable Instant answeredAt,
    Instant at,
    @JsonProperty("ended_at") @Nullable Instant endedAt,
    String outcome,
    @JsonProperty("check_after") double checkAfterSeconds,
    String origin,
    @JsonProperty("waits_for") @Nullable AgentId waitsFor,
    @JsonProperty("talked_with") @Nullable AgentId talkedWith,
    @JsonProperty("talk_ended_at") @Nullable Instant talkEndedAt) {

  static CallColumns of(TurnRecord turn) {
    CallState state = turn.state();
    Optional<PersonRequest> request = state.phase().personRequest();
    // Whoever is being fetched holds an agent already and holds up nobody behind them.
    boolean waits = state.phase() instanceof Phase.Queued;
    Optional<Talk> talk = talkEnded(turn);
    Optional<Instant> since = request.map(PersonRequest::since);
    return new CallColumns(
        state.id().value(),
        turn.leg(),
        turn.expectedVersion(),
        turn.token(),
        turn.answered().token(),
        turn.answered().fingerprint(),
        turn.answered().document(),
        state.phase().word(),
        state.line().dialled().e164(),
        state.caller().number().map(PhoneNumber::e164).orElse(null),
        customer(state.caller()),
        state.about().found().map(about -> about.number().digits()).orElse(null),
        waits ? since.orElse(null) : null,
        since.orElse(null),
        request.map(wanted -> wanted.teams().stream().map(TeamId::value).toList()).orElse(List.of()),
        answeredAt(turn),
        turn.at(),
        state.ended() ? turn.at() : null,
        state.phase() instanceof Phase.Ended(var outcome) ? outcome.word() : "",
        turn.checkAfter().toMillis() / 1_000.0,
        origin(state.origin()),
        request.filter(wanted -> wanted.wish() instanceof OwnerWish.TheOwner).flatMap(_ -> owner(state)).orElse(null),
        talk.map(Talk::agent).orElse(null),
        talk.map(Talk::endedAt).orElse(null));
  }

  static String origin(Origin origin) {
    return switch (origin) {
      case Origin.CalledUs _ -> "called-us";
      case Origin.CalledBack _ -> "called-back";
      case Origin.CalledFromDesk _ -> "called-from-desk";
    };
  }

  private static Optional<AgentId> owner(CallState state) {
    return state.about().found().map(Case::owner)
        .flatMap(owner -> owner instanceof Owner.OwnedBy(AgentId agent) ? Optional.of(agent) : Optional.empty());
  }

  private static Optional<Talk> talkEnded(TurnRecord turn) {
    return turn.journal().reversed().stream().flatMap(event -> switch (event) {
      case CallEvent.TalkEnded(Offer offer, Instant at) -> Stream.of(new Talk(offer.agent(), at));
      case CallEvent.HostLeft(Offer offer, Instant at) -> Stream.of(new Talk(offer.agent(), at));
      default -> Stream.empty();
    }).findFirst();
  }

  private record Talk(AgentId agent, Instant endedAt) {}

  private static @Nullable String customer(Caller caller) {
    return caller instanceof Caller.Known known ? known.customer().id().value() : null;
  }

  private static @Nullable Instant answeredAt(TurnRecord turn) {
    for (CallEvent event : turn.journal().reversed()) {
      if (event instanceof CallEvent.CallAnswered(var offer, var at)) {
        return at;
      }
    }
    return null;
  }
}
