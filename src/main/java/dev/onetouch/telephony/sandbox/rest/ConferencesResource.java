package dev.onetouch.telephony.sandbox.rest;

import dev.onetouch.telephony.sandbox.exchange.Answer;
import dev.onetouch.telephony.sandbox.exchange.RoomDesk;
import dev.onetouch.telephony.sandbox.exchange.RoomView;
import dev.onetouch.telephony.sandbox.exchange.Rooms;
import java.util.List;

/// `/Conferences`: list, look up, end and announce.
final class ConferencesResource implements Resource {

  private static final String LIST_FIELDS =
      "DateCreated DateCreated< DateCreated> DateUpdated DateUpdated< DateUpdated> FriendlyName"
          + " Status";

  private final Rooms rooms;
  private final RoomDesk desk;
  private final Shapes shapes;

  ConferencesResource(Rooms rooms, RoomDesk desk, Shapes shapes) {
    this.rooms = rooms;
    this.desk = desk;
    this.shapes = shapes;
  }

  @Override
  public RestAnswer answer(RestRequest request) {
    String sid = request.piece(1);
    if (sid.isEmpty()) {
      return list(request);
    }
    if (request.is("POST")) {
      Fields fields = new Fields(request.body()).only("Status AnnounceUrl AnnounceMethod");
      return RestAnswer.of(200, update(sid, fields), shapes::room);
    }
    return rooms
        .view(sid)
        .map(room -> RestAnswer.json(200, shapes.room(room)))
        .orElseGet(() -> RestAnswer.notFound(request.rawPath()));
  }

  private Answer<RoomView> update(String sid, Fields fields) {
    if (fields.has("AnnounceUrl")) {
      return desk.announce(
          sid, fields.url("AnnounceUrl", 21205), fields.method("AnnounceMethod", "POST"));
    }
    if (fields.text("Status", "").equals("completed")) {
      return desk.end(sid);
    }
    return Answer.refused(400, 20001, "Status can only become completed");
  }

  private RestAnswer list(RestRequest request) {
    Fields fields = new Fields(request.query()).only(LIST_FIELDS + Page.FIELDS);
    List<RoomView> found =
        rooms.all().stream()
            .filter(room ->
                !fields.has("FriendlyName") || fields.text("FriendlyName", "").equals(room.name()))
            .filter(
                room -> !fields.has("Status") || fields.text("Status", "").equals(room.status()))
            .filter(room -> Dates.passes(fields, "DateCreated", room.created()))
            .filter(room -> Dates.passes(fields, "DateUpdated", room.updated()))
            .toList()
            .reversed();
    return Page.of(request, "conferences", found, shapes::room);
  }
}
