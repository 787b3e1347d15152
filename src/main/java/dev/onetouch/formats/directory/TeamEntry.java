package dev.onetouch.formats.directory;

import dev.onetouch.cases.TeamId;

/// @param name said whenever the team is new
public record TeamEntry(TeamId id, boolean remove, Part<String> name) {}
