package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.wire.Webhook;
import java.util.LinkedHashMap;
import java.util.Map;

/// Tells the application about one room. Address and events are those of the first to enter.
final class RoomReports {

  private final Exchange exchange;
  private final String sid;
  private final String name;
  private Subscription who = Subscription.NONE;
  private boolean fixed;
  private int sequence;

  RoomReports(Exchange exchange, String sid, String name) {
    this.exchange = exchange;
    this.sid = sid;
    this.name = name;
  }

  void firstSays(Subscription first) {
    if (!fixed) {
      fixed = true;
      who = first;
    }
  }

  /// `kind` is the word the document subscribes with, `event` the one that is sent.
  void tell(String kind, String event, String leg, Map<String, String> more) {
    if (!who.wants(kind)) {
      return;
    }
    Map<String, String> all = new LinkedHashMap<>();
    all.put("AccountSid", exchange.accountSid());
    all.put("ConferenceSid", sid);
    all.put("FriendlyName", name);
    all.put("SequenceNumber", String.valueOf(++sequence));
    all.put("StatusCallbackEvent", event);
    all.put("Timestamp", exchange.reports().timestamp());
    if (!leg.isEmpty()) {
      all.put("CallSid", leg);
    }
    all.putAll(more);
    exchange.dispatch().tell(new Webhook(leg, "conference " + event, who.method(), who.url(), all));
  }
}
