package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;

/// An agent's leg, which can be moved into a room.
sealed interface RoomLeg permits AgentLeg, OrderedLeg {
  String id();

  CallId call();

  OfferId offer();

  boolean alive();
}
