package dev.onetouch.kit;

import dev.onetouch.kit.CarrierClient.Reply;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// A caller's leg: follows the documents it is given, as Twilio would.
public final class TestCall {
  private static final AtomicLong LEGS = new AtomicLong(System.nanoTime());

  private final String leg = legName();
  private final String from;
  private final String to;
  private CarrierClient carrier;
  private String next = "/voice/inbound";

  public TestCall(CarrierClient carrier, String from, String to) {
    this.carrier = carrier;
    this.from = from;
    this.to = to;
  }

  public static String legName() {
    return "CA%032x".formatted(LEGS.incrementAndGet());
  }

  /// From now on the carrier reaches another node.
  public TestCall by(CarrierClient other) {
    carrier = other;
    return this;
  }

  public String leg() {
    return leg;
  }

  /// Where the leg would ask next.
  public String next() {
    return carrier.path(next);
  }

  public void goTo(String address) {
    next = address;
  }

  /// What every webhook of this leg says.
  public Map<String, String> form(String status) {
    return form(leg, from, to, status);
  }

  public static Map<String, String> form(String leg, String from, String to, String status) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("CallSid", leg);
    form.put("AccountSid", TestHouse.ACCOUNT);
    form.put("From", from);
    form.put("To", to);
    form.put("Caller", from);
    form.put("Called", to);
    form.put("CallStatus", status);
    form.put("ApiVersion", "2010-04-01");
    form.put("Direction", "inbound");
    form.put("StirVerstat", "TN-Validation-Passed-A");
    form.put("FromCountry", "US");
    return form;
  }

  public Twiml arrives() {
    return follow(carrier.post("/voice/inbound", form("ringing")));
  }

  public Twiml presses(String keys) {
    return asks(Map.of("Digits", keys));
  }

  public Twiml says(String words) {
    return asks(Map.of("SpeechResult", words, "Confidence", "0.9"));
  }

  public Twiml isSilent() {
    return asks(Map.of());
  }

  /// The dial is over; `completed` after a talk.
  public Twiml dialEnds(String status) {
    return asks(Map.of("DialCallStatus", status, "DialBridged", Boolean.toString(status.equals("completed"))));
  }

  /// The leg comes back to where its last document told it to.
  public Twiml asks(Map<String, String> more) {
    return follow(reply(more));
  }

  /// As [#asks], without following what comes back.
  public Reply reply(Map<String, String> more) {
    Map<String, String> form = form("in-progress");
    form.putAll(more);
    return carrier.post(next, form);
  }

  public void hangsUp() {
    Map<String, String> form = form("completed");
    form.put("CallDuration", "7");
    carrier.post("/voice/status", form);
  }

  public Twiml follow(Reply reply) {
    Twiml document = reply.twiml();
    if (document.has("Dial") || document.has("Gather") || document.has("Redirect")) {
      next = document.next();
    }
    return document;
  }
}
