package dev.onetouch.telephony.sandbox.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/// The parameters that ride in every webhook about a leg.
final class CallParameters {

  private final String accountSid;

  CallParameters(String accountSid) {
    this.accountSid = accountSid;
  }

  Map<String, String> of(Leg leg) {
    LegStart start = leg.start();
    Map<String, String> all = new LinkedHashMap<>();
    all.put("AccountSid", accountSid);
    all.put("ApiVersion", "2010-04-01");
    all.put("CallSid", start.sid());
    all.put("CallStatus", leg.status().wire());
    all.put("Called", start.to());
    all.put("Caller", start.from());
    all.put("Direction", start.direction().wire());
    all.put("From", start.from());
    all.put("To", start.to());
    if (isNumber(start.to()) || isNumber(start.from())) {
      all.putAll(Geography.of("Caller", start.from()));
      all.putAll(Geography.of("From", start.from()));
      all.putAll(Geography.of("Called", start.to()));
      all.putAll(Geography.of("To", start.to()));
    }
    if (!start.parent().isEmpty()) {
      all.put("ParentCallSid", start.parent());
    }
    if (!leg.answeredBy().isEmpty()) {
      all.put("AnsweredBy", leg.answeredBy());
    }
    start.extras().forEach(all::putIfAbsent);
    return all;
  }

  Map<String, String> with(Leg leg, Map<String, String> more) {
    Map<String, String> all = of(leg);
    all.putAll(more);
    return all;
  }

  private static boolean isNumber(String address) {
    return address.startsWith("+");
  }
}
