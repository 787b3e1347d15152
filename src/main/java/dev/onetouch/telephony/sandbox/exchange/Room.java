package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.ConferenceOptions;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A conference. It starts when two are in it and one of them may start it; it ends when its last
/// participant leaves, when one leaves whose going ends it, or by the REST API.
final class Room {

  private final Exchange exchange;
  private final String sid;
  private final String name;
  private final Instant created;
  private final RoomReports reports;
  private final Map<String, Participant> participants = new LinkedHashMap<>();
  private Optional<Recording> recording = Optional.empty();
  private Instant updated;
  private boolean started;
  private boolean ended;
  private String reasonEnded = "";
  private String callEnding = "";

  Room(Exchange exchange, String sid, String name) {
    this.exchange = exchange;
    this.sid = sid;
    this.name = name;
    this.created = exchange.now();
    this.updated = created;
    this.reports = new RoomReports(exchange, sid, name);
  }

  String sid() {
    return sid;
  }

  String name() {
    return name;
  }

  boolean ended() {
    return ended;
  }

  Optional<Participant> participant(String sidOrLabel) {
    return participants.values().stream()
        .filter(p -> p.leg().sid().equals(sidOrLabel) || p.options().label().equals(sidOrLabel))
        .findFirst();
  }

  void enter(Participant entering) {
    ConferenceOptions options = entering.options();
    reports.firstSays(
        new Subscription(
            entering.resolve(options.statusUrl()), options.statusMethod(), options.statusEvents()));
    boolean sameLabel = !options.label().isEmpty() && participant(options.label()).isPresent();
    if (sameLabel || participants.size() >= options.maxParticipants()) {
      exchange.warn(
          entering.leg().sid(), sameLabel ? 16025 : 12200, "no place in room '" + name + "'");
      entering.putOut();
      return;
    }
    String leg = entering.leg().sid();
    participants.put(leg, entering);
    updated = exchange.now();
    exchange.tell(stamp -> new CarrierEvent.ConferenceJoined(stamp, leg, sid, name));
    reports.tell("join", "participant-join", leg, entering.parameters());
    if (started) {
      return;
    }
    if (participants.size() >= 2
        && participants.values().stream().anyMatch(p -> p.options().startOnEnter())) {
      begin(entering);
    } else {
      WaitingRoom.begin(exchange, this, entering);
    }
  }

  /// Somebody goes; reasons are Twilio's.
  void leave(Participant leaving, String reason) {
    leave(leaving, reason, false);
  }

  /// The REST API puts somebody out.
  void kick(Participant leaving) {
    leave(leaving, "participant_updated_via_api", true);
    leaving.putOut();
  }

  private void leave(Participant leaving, String reason, boolean kicked) {
    String leg = leaving.leg().sid();
    if (participants.remove(leg) == null) {
      return;
    }
    updated = exchange.now();
    leaving.hears(Activity.IDLE);
    exchange.tell(stamp -> new CarrierEvent.ConferenceLeft(stamp, leg, sid, reason));
    Map<String, String> more = leaving.parameters();
    more.put("ReasonParticipantLeft", reason);
    more.put("ParticipantCallStatus", leaving.leg().status().wire());
    reports.tell("leave", "participant-leave", leg, more);
    if (!ended && leaving.endOnExit()) {
      end("participant-with-end-conference-on-exit-" + (kicked ? "kicked" : "left"), leg);
    } else if (!ended && participants.isEmpty()) {
      end(kicked ? "last-participant-kicked" : "last-participant-left", leg);
    }
  }

  /// Ends the room and lets everybody go.
  void end(String reason, String leg) {
    if (ended) {
      return;
    }
    ended = true;
    reasonEnded = reason;
    callEnding = leg;
    boolean byApi = reason.equals("conference-ended-via-api");
    for (Participant left : List.copyOf(participants.values())) {
      leave(left, byApi ? "conference_ended_via_api" : "moderator_ended_conference");
      left.putOut();
    }
    updated = exchange.now();
    exchange.tell(stamp -> new CarrierEvent.ConferenceChanged(stamp, leg, sid, "end"));
    Map<String, String> more = new LinkedHashMap<>();
    more.put("ReasonConferenceEnded", reason);
    if (!leg.isEmpty()) {
      more.put("CallSidEndingConference", leg);
    }
    reports.tell("end", "conference-end", "", more);
    recording.ifPresent(
        made ->
            exchange.legs().find(made.call()).ifPresent(l -> exchange.recordings().finish(made, l)));
  }

  /// Somebody was muted, held, or otherwise changed; `kind` is the subscription's word.
  void changed(Participant who, String kind, String event) {
    updated = exchange.now();
    String leg = who.leg().sid();
    exchange.tell(stamp -> new CarrierEvent.ConferenceChanged(stamp, leg, sid, event));
    reports.tell(kind, event, leg, who.parameters());
  }

  List<Participant> participants() {
    return List.copyOf(participants.values());
  }

  RoomView view() {
    String status = ended ? "completed" : started ? "in-progress" : "init";
    List<ParticipantView> views = participants.values().stream().map(p -> p.view(sid)).toList();
    return new RoomView(sid, name, status, created, updated, reasonEnded, callEnding, views);
  }

  private void begin(Participant entering) {
    started = true;
    for (Participant inside : participants()) {
      if (!inside.held()) {
        inside.hears(Activity.IDLE);
      }
    }
    exchange.tell(
        stamp -> new CarrierEvent.ConferenceChanged(stamp, entering.leg().sid(), sid, "start"));
    reports.tell("start", "conference-start", entering.leg().sid(), Map.of());
    Participant first = participants.values().iterator().next();
    if (first.options().record()) {
      Subscription who =
          new Subscription(
              first.resolve(first.options().recordingStatusUrl()),
              "POST",
              first.options().recordingStatusEvents());
      recording =
          Optional.of(exchange.recordings().begin(first.leg(), sid, "Conference", who));
    }
  }
}
