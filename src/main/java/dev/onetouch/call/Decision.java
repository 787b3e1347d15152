package dev.onetouch.call;

import java.util.List;

/// What a signal means for a call: what has happened, and what is to be done. Both empty when it means nothing.
///
/// @param state the state after the events, given so that nobody needs to fold twice
public record Decision(CallState state, List<CallEvent> events, List<CallEffect> effects) {
  public Decision {
    events = List.copyOf(events);
    effects = List.copyOf(effects);
  }
}
