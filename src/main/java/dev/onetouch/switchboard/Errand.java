package dev.onetouch.switchboard;

import dev.onetouch.call.CallId;

/// Something to be asked of the carrier out of band, once a turn is committed; a row of the outbox.
///
/// @param id unique; the same errand is never done twice
/// @param leg the leg it is about, empty while there is none
/// @param token what it belongs to: the turn for [Kind#SUMMON_CALLER] and [Kind#DIAL_CUSTOMER], else the offer. The sender looks
///   again whether the call still stands there
public record Errand(String id, Kind kind, CallId call, String leg, String token) {
  public enum Kind {
    /// Redirect the caller's leg to the call's present turn.
    SUMMON_CALLER,
    /// Ring an agent's device for a call of ours. Never sent twice: an unknown outcome is looked up.
    DIAL_AGENT,
    /// Ring the customer for a call of ours. Never sent twice: an unknown outcome is looked up.
    DIAL_CUSTOMER,
    /// Have an agent's leg ask again what to hear.
    TELL_AGENT,
    /// Move an agent's leg out of the caller's dial into the room.
    MOVE_AGENT,
    /// End a leg nobody needs any more.
    END_LEG
  }
}
