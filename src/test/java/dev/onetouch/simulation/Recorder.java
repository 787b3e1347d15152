package dev.onetouch.simulation;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.VoicemailId;
import java.util.Optional;

/// The phone company's recorder: ends at a key, at silence, at the limit or with the call, and reports late, twice or never.
final class Recorder {
  private final Agenda agenda;
  private final Dice dice;
  private final Trace trace;
  private final Wire wire;
  private final PhoneCompany company;

  Recorder(World world, Wire wire, PhoneCompany company) {
    this.agenda = world.agenda;
    this.dice = world.dice;
    this.trace = world.trace;
    this.wire = wire;
    this.company = company;
  }

  void records(CallerLeg leg, String token, CallEffect.Record record) {
    if (!leg.agreedToRecording) {
      throw new PromiseBroken(leg.id, "is recorded without having agreed to it");
    }
    if (!record.words().isEmpty() && dice.chance(0.06)) {
      String key = dice.chance(0.5) ? "0" : "5";
      leg.askedForPerson = key.equals("0");
      company.back(leg, token, 1_000, at -> new CallSignal.KeysPressed(at, key));
      return;
    }
    trace.note(leg.id, "is recorded");
    VoicemailId voicemail = record.voicemail();
    leg.recording = Optional.of(voicemail);
    int luck = dice.between(1, 100);
    if (luck <= 15) {
      over(leg, dice.millis(5, 8), false, () -> company.request(leg, token, CallSignal.NothingHeard::new));
    } else if (luck <= 30) {
      leg.next = agenda.in(dice.millis(0, 60), () -> company.hangUp(leg));
    } else {
      String key = luck <= 60 ? "" : luck <= 85 ? "#" : "0";
      over(leg, dice.millis(2, 90), true, () -> {
        leg.askedForPerson = key.equals("0");
        company.request(leg, token, at -> new CallSignal.RecordingEnded(at, key));
      });
    }
  }

  private void over(CallerLeg leg, long millis, boolean anything, Runnable next) {
    leg.next = agenda.in(millis, () -> {
      leg.recording.ifPresent(voicemail -> reports(voicemail, anything));
      leg.recording = Optional.empty();
      leg.agreedToRecording = false;
      next.run();
    });
  }

  /// The call is over while something is recorded, or nothing yet.
  void interrupted(CallerLeg leg) {
    leg.recording.ifPresent(voicemail -> reports(voicemail, dice.chance(0.8)));
    leg.recording = Optional.empty();
  }

  private void reports(VoicemailId voicemail, boolean anything) {
    if (dice.chance(0.92)) {
      agenda.in(late(), () -> wire.recorded(voicemail, anything));
    }
    if (dice.chance(0.1)) {
      agenda.in(late(), () -> wire.recorded(voicemail, anything));
    }
  }

  private long late() {
    return dice.chance(0.85) ? dice.millis(1, 10) : dice.millis(10, 1_200);
  }
}
