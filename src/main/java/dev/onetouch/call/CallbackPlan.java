package dev.onetouch.call;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import java.time.Instant;
import java.util.List;

/// A callback while it is being agreed.
///
/// @param owner who will call back; nobody when any of the team will
/// @param ownerName the owner's first name, empty when nobody owns the case
/// @param team who stands in; none when the company's usual team does
/// @param hours the opening hours within which it may be made, empty when any hour will do
/// @param since when the caller first asked for a person: the place they keep
/// @param number the number agreed on, none so far
/// @param instead where they go who would rather not
/// @param next where they go when it is agreed
public record CallbackPlan(
    Owner owner,
    String ownerName,
    List<TeamId> team,
    String hours,
    Instant since,
    List<PhoneNumber> number,
    Onward instead,
    Onward next) {
  public CallbackPlan {
    team = List.copyOf(team);
    number = List.copyOf(number);
  }

  CallbackPlan at(PhoneNumber agreed) {
    return new CallbackPlan(owner, ownerName, team, hours, since, List.of(agreed), instead, next);
  }
}
