package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.ConferenceOptions;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What the REST API can do with conferences and who is in them.
public final class RoomDesk {

  private final Exchange exchange;

  public RoomDesk(Exchange exchange) {
    this.exchange = exchange;
  }

  /// Ends a conference; one that has ended already is as it was.
  public Answer<RoomView> end(String room) {
    return change(room, found -> found.end("conference-ended-via-api", ""));
  }

  /// Says something to everybody in the room.
  public Answer<RoomView> announce(String room, String url, String method) {
    return change(
        room,
        found ->
            found
                .participants()
                .forEach(to -> WaitingRoom.announce(exchange, found, to, url, method)));
  }

  public Answer<ParticipantView> mute(String room, String who, boolean muted) {
    return change(
        room,
        who,
        (found, participant) -> {
          participant.muted(muted);
          found.changed(participant, "mute", muted ? "participant-mute" : "participant-unmute");
        });
  }

  /// Puts a participant on hold, with a document to hear, or takes it back.
  public Answer<ParticipantView> hold(
      String room, String who, boolean held, String url, String method) {
    return change(
        room,
        who,
        (found, participant) -> {
          participant.held(held);
          participant.hears(Activity.IDLE);
          found.changed(participant, "hold", held ? "participant-hold" : "participant-unhold");
          if (held) {
            WaitingRoom.hold(exchange, found, participant, url, method);
          }
        });
  }

  public Answer<ParticipantView> announceTo(String room, String who, String url, String method) {
    return change(room, who, (found, to) -> WaitingRoom.announce(exchange, found, to, url, method));
  }

  public Answer<ParticipantView> endOnExit(String room, String who, boolean ends) {
    return change(
        room,
        who,
        (found, participant) -> {
          participant.endOnExit(ends);
          found.changed(participant, "modify", "participant-modify");
        });
  }

  public Answer<ParticipantView> coach(String room, String who, boolean coaching, String whom) {
    return change(
        room,
        who,
        (found, participant) -> {
          participant.coaching(coaching, whom);
          found.changed(participant, "modify", "participant-modify");
        });
  }

  /// Puts a participant out; its call goes on with its `<Dial>` action or next verb.
  public Answer<ParticipantView> kick(String room, String who) {
    return change(room, who, Room::kick);
  }

  /// Calls somebody into a room, which is made when there is none.
  public Answer<ParticipantView> invite(
      String room, CallOrder order, ConferenceOptions options, CallDesk desk) {
    Room target = exchange.rooms().open(exchange.rooms().find(room).map(Room::name).orElse(room));
    boolean taken = !options.label().isEmpty() && target.participant(options.label()).isPresent();
    if (taken) {
      return Answer.refused(400, 16025, "Participant label " + options.label() + " is taken");
    }
    Leg leg = desk.queue(order);
    return Answer.done(new Participant(leg, options, url -> url, () -> {}).view(target.sid()));
  }

  private Answer<RoomView> change(String room, java.util.function.Consumer<Room> change) {
    Optional<Room> found = exchange.rooms().find(room);
    found.ifPresent(change);
    return found
        .map(Room::view)
        .map(Answer::done)
        .orElseGet(() -> Answer.notFound("/Conferences/" + room));
  }

  private Answer<ParticipantView> change(
      String room, String who, BiConsumer<Room, Participant> change) {
    Optional<Room> found = exchange.rooms().find(room);
    Optional<Participant> participant = found.flatMap(inside -> inside.participant(who));
    if (found.isEmpty() || participant.isEmpty()) {
      return Answer.notFound("/Conferences/" + room + "/Participants/" + who);
    }
    change.accept(found.get(), participant.get());
    return Answer.done(participant.get().view(found.get().sid()));
  }
}
