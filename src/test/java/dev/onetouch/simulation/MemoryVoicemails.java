package dev.onetouch.simulation;

import dev.onetouch.call.VoicemailId;
import dev.onetouch.switchboard.Voicemails;
import java.time.Duration;
import java.time.Instant;

/// What becomes of messages: forward only, whatever is reported twice or late.
final class MemoryVoicemails implements Voicemails {
  private final Shelf shelf;
  private final Agenda agenda;
  private final Weather weather;

  MemoryVoicemails(Shelf shelf, Agenda agenda, Weather weather) {
    this.shelf = shelf;
    this.agenda = agenda;
    this.weather = weather;
  }

  @Override
  public void arrived(VoicemailId voicemail, String recording, Duration length) {
    become(voicemail, VoicemailRow.State.ARRIVED);
  }

  @Override
  public void empty(VoicemailId voicemail) {
    become(voicemail, VoicemailRow.State.EMPTY);
  }

  private void become(VoicemailId voicemail, VoicemailRow.State state) {
    weather.statement();
    VoicemailRow row = shelf.voicemails.get(voicemail);
    if (row.state != VoicemailRow.State.ARRIVED) {
      row.state = state;
    }
  }

  @Override
  public void transcribed(VoicemailId voicemail, String words) {
    weather.statement();
  }

  @Override
  public int missing(Duration olderThan, int max) {
    weather.statement();
    int found = 0;
    Instant before = agenda.instant().minus(olderThan);
    for (VoicemailRow row : shelf.voicemails.values()) {
      if (row.state == VoicemailRow.State.RECORDING && row.startedAt.isBefore(before) && found < max) {
        row.state = VoicemailRow.State.MISSING;
        found++;
      }
    }
    return found;
  }
}
