package dev.onetouch.call;

import dev.onetouch.cases.AgentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an agent may want of a call as it stands. What is so already may be wanted again and changes nothing.
public final class RoomRules {
  /// More than these in one conversation understand nobody.
  public static final int MAX_GUESTS = 3;

  private RoomRules() {}

  public static Optional<RoomRefusal> refusal(CallState state, AgentId by, RoomRequest request) {
    List<Offer> there = there(state.phase());
    if (there.stream().noneMatch(offer -> offer.agent().equals(by))) {
      return Optional.of(RoomRefusal.NOT_TALKING);
    }
    boolean bridged = state.phase() instanceof Phase.Talking talk && !talk.inRoom();
    boolean movable = !bridged || state.legs().containsKey(there.getFirst().id().value());
    return switch (request) {
      case RoomRequest.Hold _ -> movable ? Optional.empty() : Optional.of(RoomRefusal.CANNOT_MOVE);
      case RoomRequest.Consult(Offer colleague) -> invitation(state, colleague.agent(), movable);
      case RoomRequest.BringIn(Offer colleague) -> invitation(state, colleague.agent(), movable);
      case RoomRequest.Dismiss(OfferId colleague) -> guests(state.phase()).stream().anyMatch(guest -> guest.is(colleague))
          ? Optional.empty()
          : Optional.of(RoomRefusal.NOT_ASKED);
      case RoomRequest.Leave _ -> there.size() > 1 ? Optional.empty() : Optional.of(RoomRefusal.NOBODY_STAYS);
      case RoomRequest.Resume _, RoomRequest.End _ -> Optional.empty();
    };
  }

  /// Whether this colleague could be asked in, as far as the call is concerned.
  public static Optional<RoomRefusal> refusal(CallState state, AgentId by, AgentId colleague) {
    return refusal(state, by, new RoomRequest.Hold()).or(() -> invitation(state, colleague, true));
  }

  private static Optional<RoomRefusal> invitation(CallState state, AgentId colleague, boolean movable) {
    List<Guest> guests = guests(state.phase());
    if (there(state.phase()).stream().anyMatch(offer -> offer.agent().equals(colleague))
        || guests.stream().anyMatch(guest -> guest.offer().agent().equals(colleague))) {
      return Optional.of(RoomRefusal.ASKED_ALREADY);
    }
    if (guests.size() >= MAX_GUESTS) {
      return Optional.of(RoomRefusal.FULL);
    }
    return movable ? Optional.empty() : Optional.of(RoomRefusal.CANNOT_MOVE);
  }

  /// Everybody of ours who is in the conversation, the one whose call it is first.
  public static List<Offer> there(Phase phase) {
    List<Offer> there = new ArrayList<>();
    if (phase instanceof Phase.Talking talk) {
      there.add(talk.offer());
    } else if (phase instanceof Phase.InRoom room && room.hostIn()) {
      there.add(room.host());
      room.guestsIn().forEach(guest -> there.add(guest.offer()));
    }
    return there;
  }

  /// The offer by which this colleague was asked in.
  public static Optional<Offer> asked(Phase phase, AgentId colleague) {
    return guests(phase).stream().map(Guest::offer).filter(offer -> offer.agent().equals(colleague)).findFirst();
  }

  /// Whom a change of this conversation concerns.
  public static List<AgentId> concerned(Phase phase) {
    List<AgentId> all = new ArrayList<>(there(phase).stream().map(Offer::agent).toList());
    guests(phase).stream().filter(guest -> !guest.in()).forEach(guest -> all.add(guest.offer().agent()));
    return all;
  }

  private static List<Guest> guests(Phase phase) {
    return phase instanceof Phase.InRoom room ? room.guests() : List.of();
  }
}
