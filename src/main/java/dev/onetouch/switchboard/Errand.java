package dev.onetouch.switchboard;

import dev.onetouch.call.CallId;

/// Something to be asked of the carrier out of band, once a turn is committed; a row of the outbox.
///
/// @param id unique; the same errand is never done twice
/// @param token the turn it belongs to: the sender looks again whether the call still stands there
public record Errand(String id, Kind kind, CallId call, String leg, String token) {
  public enum Kind {
    /// Redirect the caller's leg to the call's present turn.
    SUMMON_CALLER
  }
}
