package dev.onetouch.telephony.twilio.voice;

import dev.onetouch.switchboard.CallMeters;
import dev.onetouch.switchboard.OfferTurns;
import dev.onetouch.switchboard.Switchboard;
import dev.onetouch.telephony.twilio.signed.WebhookSignature;
import dev.onetouch.telephony.twilio.twiml.LastResort;

/// What the voice webhooks are made of.
public record VoiceParts(
    WebhookSignature signature,
    Switchboard switchboard,
    OfferTurns offers,
    VoiceNews news,
    LastResort lastResort,
    RoomMusic roomMusic,
    TurnBudget budget,
    CallMeters meters) {}
