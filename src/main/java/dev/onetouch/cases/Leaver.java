package dev.onetouch.cases;

/// Somebody who leaves the company, all their unresolved cases going to one colleague in the same act.
///
/// @param hasCall whether a call is with them, or held out to them, at this instant
public record Leaver(AgentId agent, boolean left, boolean administrates, boolean hasCall) {}
