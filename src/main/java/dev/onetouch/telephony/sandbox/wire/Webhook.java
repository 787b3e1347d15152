package dev.onetouch.telephony.sandbox.wire;

import java.util.LinkedHashMap;
import java.util.Map;

/// One request to the application. `leg` owns the cookies; `purpose` is for the reader of the event
/// log.
public record Webhook(
    String leg, String purpose, String method, String url, Map<String, String> parameters) {

  public Webhook {
    parameters = new LinkedHashMap<>(parameters);
  }
}
