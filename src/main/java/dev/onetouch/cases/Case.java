package dev.onetouch.cases;

import java.time.Instant;

/// One matter of one customer, with one owner (P3).
///
/// @param lastContact when somebody last spoke with the customer about it
/// @param statusSince since when it is open, waiting or resolved
public record Case(
    CaseNumber number, String subject, Owner owner, TeamId team, CaseStatus status, Instant lastContact, Instant statusSince) {}
