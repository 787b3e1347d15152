package dev.onetouch.desk;

import dev.onetouch.call.Phase;

/// Whether a call goes on among people after an agent's part in it: the caller talks with somebody else of ours or waits for
/// somebody. A survey and last words are nobody's any more, and neither is a message instead of a person.
final class StillGoing {
  private StillGoing() {}

  static boolean in(Phase phase) {
    return switch (phase) {
      case Phase.Seeking _, Phase.Ringing _, Phase.Claimed _, Phase.Talking _, Phase.Queued _, Phase.Summoned _,
          Phase.OnDutyLine _, Phase.CallingCustomer _ -> true;
      // Without anybody of ours they are on their way out, unless the line was lost, after which they wait.
      case Phase.InRoom room -> room.hostIn() || !room.callerIn();
      case Phase.Choosing(var question, var _, var _) -> !question.searching().isEmpty();
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Recording _, Phase.Leaving _, Phase.Ended _ -> false;
    };
  }
}
