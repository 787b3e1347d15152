package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.Line;
import dev.onetouch.call.VoicemailId;
import dev.onetouch.switchboard.CallerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One caller's leg as the phone company has it: alive or not, what it is doing, and who is joined
/// to it.
final class CallerLeg {
  final String id;
  final Line line;
  final Temper temper;
  final List<AgentLeg> dialled = new ArrayList<>();
  boolean alive = true;
  long endedMillis;

  /// The next thing that happens to this leg by itself; a live leg always has one.
  Agenda.Planned next;

  /// Grows with every request and redirect, so that an answer that comes after another is dropped.
  int asked;

  Optional<CallId> call = Optional.empty();

  /// Whether the edge had to answer without the house.
  boolean lastResort;

  boolean talkedWithAgent;

  /// Whether the last it heard was the end of the call.
  boolean dismissed;

  /// Whether the line to their agent was lost a moment ago.
  boolean lineLost;
  boolean talkedWithDutyLine;
  boolean talking;
  boolean askedForPerson;
  boolean messageLeft;

  /// The house had this leg dialled.
  boolean ordered;

  /// Nobody but a machine answered it.
  boolean machine;

  /// What the phone company takes it for.
  boolean thoughtMachine;

  boolean inRoom;

  /// Since when they are in a room with nobody of ours.
  long aloneSinceMillis = Long.MAX_VALUE;

  /// The last thing this caller said about being recorded was yes.
  boolean agreedToRecording;

  /// The message that is being recorded at this instant.
  Optional<VoicemailId> recording = Optional.empty();

  /// What was asked last, to tell whether it is asked again.
  String askedAbout = "";

  /// Zeros in a row that were pressed in vain.
  int zerosLost;

  int silences;
  int wrongKeys;
  int silencesBefore;
  int wrongKeysBefore;

  /// Something was asked, and the answer is on its way.
  boolean answering;

  int pauses;
  int rungSeconds;

  CallerLeg(String id, Line line, Temper temper) {
    this.id = id;
    this.line = line;
    this.temper = temper;
  }

  /// Fetched before they pressed what they were about to press, or were silent for long enough.
  void answersNothing() {
    askedForPerson = false;
    if (answering) {
      silences = silencesBefore;
      wrongKeys = wrongKeysBefore;
    }
  }

  CallerRequest.Target target() {
    return call.<CallerRequest.Target>map(CallerRequest.Target.ById::new)
        .orElse(new CallerRequest.Target.ByLeg());
  }

  Optional<AgentLeg> bridged() {
    return dialled.stream().filter(leg -> leg.bridged).findFirst();
  }

  /// How somebody behaves on the phone.
  enum Temper {
    PATIENT,
    SILENT,
    WRONG_KEYS,
    WANTS_A_PERSON,
    HASTY
  }
}
