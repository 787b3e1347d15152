package dev.onetouch.switchboard;

import dev.onetouch.call.VoicemailId;
import java.time.Duration;

/// What carriers report of recordings, late, twice or never. Each method is one round trip, changes nothing the second time,
/// and throws [StoreUnavailable].
public interface Voicemails {

  /// The recording is complete: the message is there, a task for whom it was left.
  ///
  /// @param recording the carrier's name of it
  void arrived(VoicemailId voicemail, String recording, Duration length);

  /// Nothing was recorded.
  void empty(VoicemailId voicemail);

  void transcribed(VoicemailId voicemail, String words);

  /// Messages whose recording was never reported are shown as missing; one that is reported after all is attached.
  ///
  /// @return how many were found
  int missing(Duration olderThan, int max);
}
