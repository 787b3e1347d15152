package dev.onetouch.telephony.sandbox.exchange;

import java.util.Set;

/// Who wants to be told what becomes of a leg, a room or a recording, and of which events.
public record Subscription(String url, String method, Set<String> events) {

  public static final Subscription NONE = new Subscription("", "POST", Set.of());

  public Subscription {
    events = Set.copyOf(events);
  }

  boolean wants(String event) {
    return !url.isEmpty() && events.contains(event);
  }
}
