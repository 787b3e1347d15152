package dev.onetouch.admin.rehearsal;

import dev.onetouch.admin.rehearsal.Input.Kind;
import dev.onetouch.call.Phase;
import java.util.List;

/// Which inputs make sense where a call stands.
final class Choices {
  private Choices() {}

  /// The likeliest first.
  ///
  /// @param speech whether words are listened for
  /// @param talking whether whoever has the duty line has answered
  static List<Kind> in(Phase phase, boolean speech, boolean talking) {
    return switch (phase) {
      case Phase.Listening _, Phase.Choosing _ -> speech
          ? List.of(Kind.KEYS, Kind.SPEECH, Kind.SILENCE, Kind.HANG_UP)
          : List.of(Kind.KEYS, Kind.SILENCE, Kind.HANG_UP);
      case Phase.Fetching _ -> List.of(Kind.FETCH_OK, Kind.FETCH_FAILED, Kind.HANG_UP);
      case Phase.Ringing _, Phase.Claimed _ -> List.of(Kind.ANSWERED, Kind.NOT_ANSWERED, Kind.HANG_UP);
      case Phase.Talking _ -> List.of(Kind.TALK_ENDED, Kind.HANG_UP);
      case Phase.OnDutyLine _ -> talking
          ? List.of(Kind.TALK_ENDED, Kind.HANG_UP)
          : List.of(Kind.ANSWERED, Kind.NOT_ANSWERED, Kind.HANG_UP);
      case Phase.Queued _ -> List.of(Kind.WAIT, Kind.ANSWERED, Kind.KEYS, Kind.SPEECH, Kind.HANG_UP);
      case Phase.Recording _ -> List.of(Kind.RECORDED, Kind.KEYS, Kind.SILENCE, Kind.HANG_UP);
      case Phase.Leaving _ -> List.of(Kind.HANG_UP, Kind.KEYS, Kind.SPEECH);
      case Phase.Arriving _, Phase.Seeking _, Phase.Summoned _, Phase.CallingCustomer _, Phase.InRoom _ ->
          List.of(Kind.HANG_UP);
      case Phase.Ended _ -> List.of();
    };
  }
}
