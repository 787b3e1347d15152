package dev.onetouch.telephony;

import dev.onetouch.caller.PhoneNumber;
import java.net.URI;

/// An order to dial somebody.
///
/// @param to whom to ring
/// @param from the number shown, one of the company's own
/// @param answerUrl the document to run when they answer
/// @param fallbackUrl the document when that one cannot be had
/// @param statusUrl told of ringing, answered and ended
/// @param correlationId our id of the intent; carried as the query parameter `order` of the three
///   URLs
/// @param ringSeconds 5 to 600; carriers may add a few
/// @param detectMachine asks the carrier to find out whether a person or a machine picked up, and to say so with
///   the request for `answerUrl`. That request then comes some seconds after the answer, in silence, and the
///   carrier may be wrong
public record CallOrder(
    LegAddress to,
    PhoneNumber from,
    URI answerUrl,
    URI fallbackUrl,
    URI statusUrl,
    String correlationId,
    int ringSeconds,
    boolean detectMachine) {
  private static final int MIN_RING_SECONDS = 5;
  private static final int MAX_RING_SECONDS = 600;

  public CallOrder {
    if (ringSeconds < MIN_RING_SECONDS || ringSeconds > MAX_RING_SECONDS) {
      throw new IllegalArgumentException("ring for 5 to 600 seconds, not " + ringSeconds);
    }
    if (!correlationId.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("a correlation id is 1 to 64 letters, digits, - or _");
    }
  }
}
