package dev.onetouch.telephony.sandbox.rest;

import dev.onetouch.telephony.sandbox.exchange.Answer;
import dev.onetouch.telephony.sandbox.exchange.CallDesk;
import dev.onetouch.telephony.sandbox.exchange.ParticipantView;
import dev.onetouch.telephony.sandbox.exchange.RoomDesk;
import dev.onetouch.telephony.sandbox.exchange.RoomView;
import dev.onetouch.telephony.sandbox.exchange.Rooms;
import java.util.List;
import java.util.Optional;

/// `/Conferences/{CF}/Participants`: list, look up, change, put out, and call somebody in.
final class ParticipantsResource implements Resource {

  private static final String UPDATE_FIELDS =
      "Muted Hold HoldUrl HoldMethod AnnounceUrl AnnounceMethod WaitUrl WaitMethod BeepOnExit "
          + "EndConferenceOnExit Coaching CallSidToCoach";

  private final Rooms rooms;
  private final RoomDesk desk;
  private final CallDesk calls;
  private final Invitation invitation;
  private final Shapes shapes;

  ParticipantsResource(Rooms rooms, RoomDesk desk, CallDesk calls, Orders orders, Shapes shapes) {
    this.rooms = rooms;
    this.desk = desk;
    this.calls = calls;
    this.invitation = new Invitation(orders);
    this.shapes = shapes;
  }

  @Override
  public RestAnswer answer(RestRequest request) {
    String room = request.piece(1);
    String who = request.piece(3);
    if (who.isEmpty()) {
      return request.is("POST") ? invite(room, request) : list(room, request);
    }
    return switch (request.method()) {
      case "DELETE" -> kicked(desk.kick(room, who));
      case "POST" -> shown(update(room, who, new Fields(request.body()).only(UPDATE_FIELDS)), 200);
      default -> shown(find(room, who), 200);
    };
  }

  private RestAnswer invite(String room, RestRequest request) {
    Fields fields = new Fields(request.body()).only(Invitation.FIELDS);
    boolean known = rooms.view(room).isPresent();
    if (!known && room.matches("CF[0-9a-f]{32}")) {
      return RestAnswer.notFound(request.rawPath());
    }
    String name = rooms.view(room).map(RoomView::name).orElse(room);
    return shown(
        desk.invite(room, invitation.order(name, fields), invitation.options(fields), calls), 201);
  }

  private RestAnswer list(String room, RestRequest request) {
    new Fields(request.query()).only("Muted Hold Coaching" + Page.FIELDS);
    Optional<RoomView> found = rooms.view(room);
    if (found.isEmpty()) {
      return RestAnswer.notFound(request.rawPath());
    }
    Fields fields = new Fields(request.query());
    List<ParticipantView> shown =
        found.get().participants().stream()
            .filter(who -> !fields.has("Muted") || fields.flag("Muted", false) == who.muted())
            .filter(who -> !fields.has("Hold") || fields.flag("Hold", false) == who.held())
            .filter(
                who -> !fields.has("Coaching") || fields.flag("Coaching", false) == who.coaching())
            .toList();
    return Page.of(
        request, "participants", shown, who -> shapes.participant(who, calls.find(who.call())));
  }

  private Answer<ParticipantView> find(String room, String who) {
    return rooms
        .view(room)
        .flatMap(found -> found.participants().stream().filter(p -> named(p, who)).findFirst())
        .map(Answer::done)
        .orElseGet(() -> Answer.notFound("/Conferences/" + room + "/Participants/" + who));
  }

  private Answer<ParticipantView> update(String room, String who, Fields fields) {
    Answer<ParticipantView> result = find(room, who);
    if (result instanceof Answer.Done<ParticipantView> && fields.has("Muted")) {
      result = desk.mute(room, who, fields.flag("Muted", false));
    }
    if (result instanceof Answer.Done<ParticipantView> && fields.has("Hold")) {
      String url = fields.url("HoldUrl", 21205);
      result =
          desk.hold(room, who, fields.flag("Hold", false), url, fields.method("HoldMethod", "GET"));
    }
    if (result instanceof Answer.Done<ParticipantView> && fields.has("AnnounceUrl")) {
      String url = fields.url("AnnounceUrl", 21205);
      result = desk.announceTo(room, who, url, fields.method("AnnounceMethod", "POST"));
    }
    if (result instanceof Answer.Done<ParticipantView> && fields.has("EndConferenceOnExit")) {
      result = desk.endOnExit(room, who, fields.flag("EndConferenceOnExit", false));
    }
    if (result instanceof Answer.Done<ParticipantView> && fields.has("Coaching")) {
      result =
          desk.coach(room, who, fields.flag("Coaching", false), fields.text("CallSidToCoach", ""));
    }
    return result;
  }

  private RestAnswer shown(Answer<ParticipantView> answer, int status) {
    return RestAnswer.of(status, answer, who -> shapes.participant(who, calls.find(who.call())));
  }

  private RestAnswer kicked(Answer<ParticipantView> answer) {
    return answer instanceof Answer.Done<ParticipantView>
        ? RestAnswer.deleted()
        : shown(answer, 200);
  }

  private static boolean named(ParticipantView participant, String who) {
    return participant.call().equals(who) || participant.label().equals(who);
  }
}
