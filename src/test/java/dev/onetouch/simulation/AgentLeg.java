package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.Offer;

/// One agent's device, rung by a caller's leg.
final class AgentLeg {
  final CallerLeg caller;
  final CallId call;
  final Offer offer;
  boolean alive = true;

  /// Off the hook, and not counted by the ringing's limit any more.
  boolean answered;

  boolean bridged;

  AgentLeg(CallerLeg caller, CallId call, Offer offer) {
    this.caller = caller;
    this.call = call;
    this.offer = offer;
  }
}
