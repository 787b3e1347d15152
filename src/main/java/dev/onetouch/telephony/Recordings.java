package dev.onetouch.telephony;

/// What the carrier recorded, fetched with our own sign-in so that nobody else ever needs a link of the
/// carrier's.
public interface Recordings {
  /// The longest audio that is taken; a message somebody leaves is far shorter.
  int MAX_BYTES = 10 * 1024 * 1024;

  /// Fetches the whole of a recording; blocks for up to 10 seconds, so never while a webhook waits.
  ///
  /// It changes nothing at the carrier, so `TryLater` and `Unknown` may both be asked again. `Gone` is
  /// final only for a recording that was reported complete: before that its file may be on its way.
  /// `Refused` covers what is no audio or longer than [#MAX_BYTES].
  ///
  /// @param recordingId the carrier's own name for it, e.g. Twilio's `RE...`
  CarrierAnswer<Recording> fetch(String recordingId);
}
