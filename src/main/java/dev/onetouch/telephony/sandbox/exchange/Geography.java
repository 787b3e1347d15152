package dev.onetouch.telephony.sandbox.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/// What Twilio believes to know about where a number is: best effort, often empty.
final class Geography {

  private Geography() {}

  /// The four fields for one party, with the given prefix (`From`, `Called` ...).
  static Map<String, String> of(String prefix, String address) {
    boolean sanDiego = address.startsWith("+1619");
    boolean american = address.startsWith("+1") && address.length() == 12;
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(prefix + "City", sanDiego ? "SAN DIEGO" : "");
    fields.put(prefix + "State", sanDiego ? "CA" : "");
    fields.put(prefix + "Zip", sanDiego ? "92101" : "");
    fields.put(prefix + "Country", american ? "US" : "");
    return fields;
  }
}
