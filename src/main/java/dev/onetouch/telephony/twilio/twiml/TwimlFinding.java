package dev.onetouch.telephony.twilio.twiml;

/// What is wrong with a document, and on which of its lines.
public record TwimlFinding(int line, String message) {}
