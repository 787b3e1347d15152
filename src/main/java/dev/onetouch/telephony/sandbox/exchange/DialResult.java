package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a `<Dial>` reports to its `action`. The duration is missing when nobody answered, or when
/// the callee was taken away by the REST API.
record DialResult(
    String status,
    String sid,
    Optional<Duration> talked,
    boolean bridged,
    Map<String, String> recording) {

  Map<String, String> parameters() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("DialCallStatus", status);
    if (!sid.isEmpty()) {
      all.put("DialCallSid", sid);
    }
    talked.ifPresent(
        time -> all.put("DialCallDuration", String.valueOf(StatusReports.seconds(time))));
    all.put("DialBridged", String.valueOf(bridged));
    all.putAll(recording);
    return all;
  }

  /// A room: neither callee nor duration is reported.
  static DialResult ofRoom() {
    return new DialResult("answered", "", Optional.empty(), true, Map.of());
  }
}
