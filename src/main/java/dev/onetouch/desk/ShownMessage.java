package dev.onetouch.desk;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.desk.VoicemailFiles.Message;
import java.time.Instant;

/// A message, as written. The caller's number is masked.
///
/// @param number of the case
/// @param transcript empty when there is none
record ShownMessage(
    String id,
    String number,
    String subject,
    String customer,
    String caller,
    Instant since,
    String state,
    int seconds,
    String transcript,
    String heardBy) {
  static ShownMessage of(Message one) {
    return new ShownMessage(
        one.id(),
        one.about().digits(),
        one.subject(),
        one.customer(),
        one.caller().stream().findFirst().map(PhoneNumber::masked).orElse(""),
        one.left(),
        one.state(),
        one.seconds(),
        one.transcript(),
        one.heardBy());
  }
}
