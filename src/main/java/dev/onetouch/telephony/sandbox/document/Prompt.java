package dev.onetouch.telephony.sandbox.document;

/// What a person hears: also the only things that may stand inside `<Gather>`.
public sealed interface Prompt extends Verb permits Say, Play, Pause {}
