package dev.onetouch.desk;

import dev.onetouch.desk.ShownDesk.Notice;
import dev.onetouch.routing.Presence;
import java.util.ArrayList;
import java.util.List;

/// What an agent must not miss.
final class Notices {
  /// So many offers let ring one after the other make an agent away.
  static final int MISSED_CALLS = 2;

  private Notices() {}

  static List<Notice> of(DeskSight sight) {
    List<Notice> notices = new ArrayList<>();
    switch (sight.me().presence()) {
      case Presence.Away away when sight.me().missedInRow() >= MISSED_CALLS ->
          notices.add(
              new Notice(
                  "made-away",
                  "You were made away after "
                      + sight.me().missedInRow()
                      + " missed calls. Say that you are available to be rung again."));
      case Presence.ByBrowser browser when !browser.live() ->
          notices.add(
              new Notice(
                  "desk-silent",
                  "You are available, but no desk of yours is connected: calls will not ring here."));
      case Presence.Away away -> {}
      case Presence.ByBrowser browser -> {}
      case Presence.ByPhone phone -> {}
    }
    return List.copyOf(notices);
  }
}
