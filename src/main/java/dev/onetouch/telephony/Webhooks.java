package dev.onetouch.telephony;

/// Where the carrier is to come to with a number's calls, by POST.
///
/// @param voice with the fragment that has it ask once more
public record Webhooks(String voice, String fallback, String status) {}
