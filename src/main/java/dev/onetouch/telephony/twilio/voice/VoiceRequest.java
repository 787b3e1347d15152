package dev.onetouch.telephony.twilio.voice;

/// One webhook as it came in, before anything is believed.
///
/// @param path decoded path, for routing
/// @param rawPathAndQuery as sent, for the signature
/// @param signature the header's value, empty when there was none
public record VoiceRequest(String path, String rawPathAndQuery, byte[] body, String signature) {}
