package dev.onetouch.simulation;

import dev.onetouch.call.VoicemailId;
import java.time.Instant;

/// A message as the store keeps it.
final class VoicemailRow {
  final VoicemailId id;
  final Instant startedAt;
  State state = State.RECORDING;

  enum State {
    RECORDING,
    ARRIVED,
    EMPTY,
    MISSING
  }

  VoicemailRow(VoicemailId id, Instant startedAt) {
    this.id = id;
    this.startedAt = startedAt;
  }
}
