package dev.onetouch.call;

import dev.onetouch.cases.CaseNumber;

/// Fresh names for what one decision may make: the machine has no chance of its own.
///
/// @param caseNumber a number a new case might get
/// @param name unguessable and unique: for a voicemail, a callback
public record Fresh(CaseNumber caseNumber, String name) {}
