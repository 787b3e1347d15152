package dev.onetouch.switchboard;

import dev.onetouch.call.CallState;

/// A call as it stands in the store.
///
/// @param leg the carrier's id of the caller's leg
/// @param version grows by one with each save; a save names the version it read
/// @param token the turn token the caller's leg will come back with; unguessable
public record StoredCall(CallState state, String leg, long version, String token, Answered answered) {}
