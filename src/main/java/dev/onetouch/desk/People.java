package dev.onetouch.desk;

import dev.onetouch.routing.Presence;
import dev.onetouch.web.Role;
import java.util.List;

/// Agents as a desk shows them.
final class People {
  private People() {}

  static ShownDesk.Me me(DeskSight.Self me, List<String> roles) {
    return new ShownDesk.Me(
        me.id().value(),
        me.name(),
        roles,
        presence(me.presence()),
        by(me.presence()),
        me.presence() instanceof Presence.Away(String reason) ? reason : "",
        me.phoneOnFile(),
        me.phoneInstead(),
        me.inResolution() || roles.contains(Role.SUPERVISOR.word()),
        Words.of(me.activity()),
        me.since());
  }

  /// A colleague whose desk has fallen silent is not there, whatever they said.
  static ShownDesk.Colleague colleague(DeskSight.Colleague one) {
    return new ShownDesk.Colleague(
        one.id().value(),
        one.name(),
        one.teams(),
        one.presence().reachable() ? "available" : "away",
        by(one.presence()),
        Words.of(one.activity()),
        one.since());
  }

  private static String presence(Presence presence) {
    return presence instanceof Presence.Away ? "away" : "available";
  }

  private static String by(Presence presence) {
    return switch (presence) {
      case Presence.Away away -> "";
      case Presence.ByBrowser browser -> "browser";
      case Presence.ByPhone phone -> "phone";
    };
  }
}
