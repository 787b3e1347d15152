package dev.onetouch.telephony.sandbox.document;

/// A verb Twilio has and this carrier does not play (`<Enqueue>`, `<Pay>` ...): warned about and
/// passed over.
public record Unplayed(String name) implements Verb {}
