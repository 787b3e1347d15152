package dev.onetouch.telephony;

import dev.onetouch.caller.PhoneNumber;

/// A number of ours at the carrier, and what it does when somebody calls it. Addresses that are not set are empty.
///
/// @param id the carrier's own name for it, e.g. Twilio's `PN...`
/// @param voiceUrl with its fragment, which speaks to the carrier itself
/// @param application what overrides every address of its own; empty when nothing does
/// @param trunk as `application`, for a SIP trunk
public record NumberSetting(
    String id,
    PhoneNumber number,
    String voiceUrl,
    String voiceMethod,
    String fallbackUrl,
    String statusUrl,
    String application,
    String trunk) {}
