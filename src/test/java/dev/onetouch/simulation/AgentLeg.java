package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.Offer;
import dev.onetouch.call.OfferId;

/// One agent's device, rung by a caller's leg.
final class AgentLeg implements RoomLeg {
  final String id;
  final CallerLeg caller;
  final CallId call;
  final Offer offer;

  /// The turn its caller's dial comes back with.
  final String token;

  boolean alive = true;

  /// Off the hook, and not counted by the ringing's limit any more.
  boolean answered;

  boolean bridged;

  /// Taken out of the dial that rang it, for a room.
  boolean moved;

  AgentLeg(String id, CallerLeg caller, CallId call, Offer offer, String token) {
    this.id = id;
    this.token = token;
    this.caller = caller;
    this.call = call;
    this.offer = offer;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public CallId call() {
    return call;
  }

  @Override
  public OfferId offer() {
    return offer.id();
  }

  @Override
  public boolean alive() {
    return alive;
  }
}
