package dev.onetouch.formats.directory;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;

/// Who gets the case of a call the duty line did not answer. A file names a team or an agent; a team comes
/// first when both have that id.
public sealed interface DutyOwner {
  record OfTeam(TeamId team) implements DutyOwner {}

  record OfAgent(AgentId agent) implements DutyOwner {}
}
