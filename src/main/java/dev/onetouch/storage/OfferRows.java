package dev.onetouch.storage;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.Offer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a turn's events say about offers: which were made, and what became of which.
record OfferRows(List<Made> made, List<Closed> closed) {
  record Made(String id, String agent, String rung, String why, String result) {}

  record Closed(String id, String result) {}

  static OfferRows of(List<CallEvent> events) {
    List<Offer> made = new ArrayList<>();
    Map<String, String> results = new LinkedHashMap<>();
    for (CallEvent event : events) {
      if (event instanceof CallEvent.OffersMade offers) {
        made.addAll(offers.offers());
      } else if (event instanceof CallEvent.CallerSummoned summoned) {
        made.addAll(summoned.offers());
      } else if (event instanceof CallEvent.GuestInvited(var offer, var joins, var seconds)) {
        made.add(offer);
      } else if (event instanceof CallEvent.GuestGone(var offer, var closing)) {
        results.putIfAbsent(offer.id().value(), closing.name().toLowerCase(Locale.ROOT));
      } else if (event instanceof CallEvent.GuestJoined(var offer, var at)) {
        results.putIfAbsent(offer.id().value(), "answered");
      } else if (event instanceof CallEvent.OfferClosed(var offer, var closing)) {
        results.putIfAbsent(offer.id().value(), closing.name().toLowerCase(Locale.ROOT));
      } else if (event instanceof CallEvent.AgentReady(var offer)) {
        // Of a call of ours: whether or not the customer is reached, the agent took it.
        results.putIfAbsent(offer.id().value(), "answered");
      } else if (event instanceof CallEvent.CallAnswered(var offer, var at)) {
        results.putIfAbsent(offer.id().value(), "answered");
      }
    }
    return split(made, results);
  }

  /// An offer made and closed in one turn is inserted closed: one statement does not see its own rows.
  private static OfferRows split(List<Offer> made, Map<String, String> results) {
    List<Made> rows = made.stream().map(offer -> made(offer, results.getOrDefault(offer.id().value(), ""))).toList();
    made.forEach(offer -> results.remove(offer.id().value()));
    return new OfferRows(rows, results.entrySet().stream().map(one -> new Closed(one.getKey(), one.getValue())).toList());
  }

  private static Made made(Offer offer, String result) {
    return new Made(offer.id().value(), offer.agent().value(), offer.rung().word(), offer.why(), result);
  }
}
