package dev.onetouch.telephony.sandbox.document;

/// The call is not taken; only means something as the first verb of an unanswered call.
public record Reject(boolean busy) implements Verb {

  static Reject from(Attributes attributes) {
    return new Reject("busy".equals(attributes.oneOf("reason", "rejected", "rejected", "busy")));
  }
}
