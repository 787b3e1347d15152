package dev.onetouch.desk;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.desk.CaseFiles.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Messages, for those who may see the case they belong to; for all others there is no such message. Throws
/// [dev.onetouch.switchboard.StoreUnavailable].
public interface VoicemailFiles {

  Optional<Message> read(Viewer viewer, String id);

  /// The carrier's name of the recording, for somebody who is about to be given its bytes: that is written down first. Empty when
  /// there is no such message for them, or no recording of it.
  Optional<String> hear(Viewer viewer, String id);

  /// @param caller none when the number was withheld
  /// @param state `recording`, `arrived`, `empty` or `missing`
  /// @param heardBy full name of who listened to it first, empty when nobody did
  record Message(
      String id,
      CaseNumber about,
      String subject,
      String customer,
      List<PhoneNumber> caller,
      Instant left,
      String state,
      int seconds,
      String transcript,
      String heardBy) {
    public Message {
      caller = List.copyOf(caller);
    }
  }
}
