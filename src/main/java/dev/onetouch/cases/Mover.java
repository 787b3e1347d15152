package dev.onetouch.cases;

/// Somebody who wants an ownership to move.
///
/// @param supervises whether they may move what is not theirs
public record Mover(AgentId agent, boolean supervises) {}
