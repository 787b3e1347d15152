package dev.onetouch.telephony.sandbox.document;

/// What a document can tell the carrier to do.
public sealed interface Verb
    permits Prompt, Gather, Dial, Redirect, Hangup, Reject, Record, Unplayed {}
