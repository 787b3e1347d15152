package dev.onetouch.call;

import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import java.time.Instant;
import java.util.List;

/// A message while it is being taken.
///
/// @param owner for whom; nobody when it is for a team
/// @param ownerName the owner's first name, empty when it is for a team
/// @param team whose task it is while nobody owns it; none when it is the company's usual team
/// @param since when the caller first asked for a person
/// @param instead where they go who stay silent
/// @param next where they go when they have spoken
public record VoicemailPlan(
    Owner owner, String ownerName, List<TeamId> team, Instant since, Onward instead, Onward next) {
  public VoicemailPlan {
    team = List.copyOf(team);
  }
}
