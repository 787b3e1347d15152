package dev.onetouch.simulation;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Question;
import dev.onetouch.call.VoicemailId;
import dev.onetouch.cases.AgentId;
import dev.onetouch.switchboard.CallerReply;
import dev.onetouch.switchboard.CallerRequest;
import dev.onetouch.switchboard.OfferTurns;
import dev.onetouch.switchboard.OutboundTurns;
import dev.onetouch.switchboard.StoreUnavailable;
import dev.onetouch.switchboard.StoredCall;
import dev.onetouch.switchboard.Switchboard;
import dev.onetouch.switchboard.TurnFailed;
import dev.onetouch.switchboard.Voicemails;
import dev.onetouch.telephony.LegStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// The webhooks between the phone company and the nodes of the house: they fail, get lost, come
/// twice and come late. A request that cannot be answered gives nothing; the edge then answers with
/// its last resort.
final class Wire {
  private static final double ANSWER_LOST = 0.01;
  private static final double COMES_AGAIN = 0.03;
  private static final double COMES_TWICE_AT_ONCE = 0.02;
  private final Agenda agenda;
  private final Dice dice;
  private final Trace trace;
  private final Shelf shelf;
  private final Documents documents;
  private final List<Switchboard> nodes;
  private final List<OfferTurns> desks;
  private final Set<PlantedFault> faults;
  private final List<OutboundTurns> outbounds;
  private final Voicemails voicemails;
  private int requests;

  Wire(World world) {
    this.agenda = world.agenda;
    this.dice = world.dice;
    this.trace = world.trace;
    this.shelf = world.shelf;
    this.documents = world.documents;
    this.nodes = world.nodes;
    this.desks = world.desks;
    this.outbounds = world.outbounds;
    this.voicemails = world.voicemails;
    this.faults = world.faults;
  }

  /// The caller's leg asks what to do; nothing when nobody could say.
  Optional<Documents.Caller> ask(CallerLeg leg, String token, Function<Instant, CallSignal> input) {
    String fingerprint = "request " + requests++;
    boolean first = leg.asked == 1;
    Supplier<CallerRequest> request =
        () ->
            new CallerRequest(
                leg.target(),
                leg.id,
                leg.line,
                spoilt(leg, token),
                fingerprint,
                at -> spoilt(leg, input.apply(at)),
                leg.thoughtMachine && first);
    Twin twin = new Twin(leg);
    if (dice.chance(COMES_TWICE_AT_ONCE)) {
      agenda.in(0, () -> twin.document = deliver(request.get()));
    }
    Optional<String> document = deliver(request.get());
    twin.check(document);
    if (document.isPresent() && dice.chance(ANSWER_LOST)) {
      trace.note(leg.id, "the answer is lost and asked for again");
      Optional<String> again = deliver(request.get());
      same(leg, document, again);
      document = again;
    }
    if (dice.chance(COMES_AGAIN)) {
      boolean answered = document.isPresent();
      agenda.in(dice.millis(0, 30), () -> repeat(leg, request.get(), answered));
    }
    return document.map(documents::caller);
  }

  private String spoilt(CallerLeg leg, String token) {
    boolean taken =
        faults.contains(PlantedFault.STALE_TOKEN_TAKEN) && shelf.callOfLeg.containsKey(leg.id);
    return taken ? shelf.calls.get(shelf.callOfLeg.get(leg.id)).token() : token;
  }

  private CallSignal spoilt(CallerLeg leg, CallSignal input) {
    if (faults.contains(PlantedFault.REFUSAL_TAKEN_FOR_CONSENT)
        && input instanceof CallSignal.KeysPressed(Instant at, String key)
        && key.equals("2")
        && stored(leg).filter(call -> Mind.question(call.state().phase()) instanceof Question.MayRecord).isPresent()) {
      return new CallSignal.KeysPressed(at, "1");
    }
    if (faults.contains(PlantedFault.MACHINE_TAKEN_FOR_PERSON) && leg.machine && input instanceof CallSignal.NothingHeard) {
      return leg.asked == 1 ? input : new CallSignal.KeysPressed(input.at(), "1");
    }
    boolean lost =
        faults.contains(PlantedFault.ZERO_NOT_HEARD)
            && input instanceof CallSignal.KeysPressed(Instant _, String keys)
            && keys.equals("0");
    return lost ? new CallSignal.NothingHeard(input.at()) : input;
  }

  /// The same request on another node at the same instant.
  private final class Twin {
    private final CallerLeg leg;
    private final int asked;
    private Optional<String> document = Optional.empty();

    Twin(CallerLeg leg) {
      this.leg = leg;
      this.asked = leg.asked;
    }

    /// Unless the leg was fetched meanwhile, and nobody waits for this answer any more.
    void check(Optional<String> first) {
      if (first.isPresent() && leg.asked == asked) {
        same(leg, first, document);
      }
    }
  }

  private void same(CallerLeg leg, Optional<String> one, Optional<String> other) {
    boolean nobodyThere =
        other.isPresent()
            && effect(one) instanceof CallEffect.Silence
            && effect(other) instanceof CallEffect.Silence;
    if (other.isPresent()
        && !nobodyThere
        && !other.map(documents::caller).equals(one.map(documents::caller))) {
      throw new PromiseBroken(
          leg.id,
          "the same request got another answer: " + effect(one) + ", then " + effect(other));
    }
  }

  private CallEffect effect(Optional<String> document) {
    return document.map(documents::caller).map(Documents.Caller::effect).orElseThrow();
  }

  private Optional<String> deliver(CallerRequest request) {
    try {
      return switch (dice.pick(nodes).answer(request)) {
        case CallerReply.Document(String text) -> Optional.of(text);
        case CallerReply.NoFlow _ ->
            throw new PromiseBroken(request.leg(), "no flow answers the number");
      };
    } catch (StoreUnavailable | TurnFailed | NodeDied e) {
      trace.note(request.leg(), "cannot be answered");
      return Optional.empty();
    }
  }

  /// A request that was answered and comes again, however late, moves nothing.
  private void repeat(CallerLeg leg, CallerRequest request, boolean answered) {
    if (!answered || request.input().apply(agenda.instant()) instanceof CallSignal.CallerHungUp) {
      deliver(request);
      return;
    }
    Optional<StoredCall> before = stored(leg);
    trace.note(leg.id, "a request comes again");
    deliver(request);
    if (before.isPresent()
        && !stored(leg).equals(before)
        && stored(leg).filter(now -> now.state().equals(before.get().state())).isEmpty()) {
      throw new PromiseBroken(
          leg.id, "a repeated request moved the call from " + before.get().state().phase().word());
    }
  }

  private Optional<StoredCall> stored(CallerLeg leg) {
    return Optional.ofNullable(shelf.callOfLeg.get(leg.id)).map(shelf.calls::get);
  }

  /// The status callback at a leg's end. One that fails is not sent again.
  void ended(CallerLeg leg) {
    quietly(
        leg.id,
        () -> {
          dice.pick(nodes).hungUp(leg.id);
          return true;
        });
  }

  /// An agent's leg asks what to do; hangs up when nobody can say.
  CallEffect.AgentAnswer deviceAnswered(RoomLeg leg) {
    return agentAnswer(leg.call(), turns -> turns.legAnswered(leg.call(), leg.offer(), leg.id()));
  }

  CallEffect.AgentAnswer keyPressed(RoomLeg leg, String keys) {
    return agentAnswer(leg.call(), turns -> turns.keyPressed(leg.call(), leg.offer(), keys, leg.id()));
  }

  private CallEffect.AgentAnswer agentAnswer(CallId call, Function<OfferTurns, String> turn) {
    return quietly(call.value(), () -> documents.agent(turn.apply(dice.pick(desks))))
        .orElse(new CallEffect.Refuse(List.of()));
  }

  void deviceFailed(CallId call, OfferId offer) {
    quietly(
        call.value(),
        () -> {
          dice.pick(desks).legFailed(call, offer);
          return true;
        });
  }

  /// What the phone company reports of a leg the house had dialled.
  void reported(OrderedLeg leg, LegStatus status) {
    CallId call = leg.call();
    quietly(call.value(), () -> {
      if (!leg.agents()) {
        dice.pick(outbounds).customerStatus(call, leg.id, status);
        return true;
      }
      OfferTurns turns = dice.pick(desks);
      switch (status) {
        case QUEUED, RINGING, IN_PROGRESS -> turns.legPlaced(call, leg.offer(), leg.id);
        case BUSY, FAILED, NO_ANSWER, CANCELED -> turns.legFailed(call, leg.offer());
        case COMPLETED -> {
          turns.legFailed(call, leg.offer());
          turns.legEnded(call, leg.offer());
        }
        case UNCLEAR -> {
          // No news.
        }
      }
      return true;
    });
  }

  /// @param over whether the leg has ended, and nobody hears what it is told
  CallEffect.AgentAnswer roomLeft(RoomLeg leg, boolean over) {
    return agentAnswer(leg.call(), turns -> turns.outsideRoom(leg.call(), leg.offer(), over));
  }

  /// The leg of a device that was bridged is over, says the carrier.
  void deviceOver(RoomLeg leg) {
    quietly(leg.call().value(), () -> {
      OfferTurns turns = dice.pick(desks);
      turns.legFailed(leg.call(), leg.offer());
      turns.legEnded(leg.call(), leg.offer());
      return true;
    });
  }

  void recorded(VoicemailId voicemail, boolean anything) {
    quietly(voicemail.value(), () -> {
      if (anything) {
        voicemails.arrived(voicemail, "recording", Duration.ofSeconds(5));
      } else {
        voicemails.empty(voicemail);
      }
      return true;
    });
  }

  void decline(CallId call, OfferId offer) {
    quietly(
        call.value(),
        () -> {
          dice.pick(desks).decline(offer);
          return true;
        });
  }

  /// What an agent's desk says to a claim; nothing when it cannot say.
  Optional<OfferTurns.Verdict> claim(AgentId agent, OfferId offer) {
    return quietly(agent.value(), () -> dice.pick(desks).accept(agent, offer));
  }

  private <T> Optional<T> quietly(String who, Supplier<T> turn) {
    try {
      return Optional.of(turn.get());
    } catch (StoreUnavailable | TurnFailed | NodeDied e) {
      trace.note(who, "a turn beside the caller's leg fails");
      return Optional.empty();
    }
  }
}
