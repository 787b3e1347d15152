package dev.onetouch.telephony.twilio.twiml;

import dev.onetouch.caller.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which plain phone stands behind a dialled number when nothing else works.
///
/// @param ofNumbers those of the numbers that have their own
/// @param others for all the rest, the first counts: the company's, then the one from the
///   environment
public record DutyLines(Map<PhoneNumber, PhoneNumber> ofNumbers, List<PhoneNumber> others) {
  public DutyLines {
    ofNumbers = Map.copyOf(ofNumbers);
    others = List.copyOf(others);
  }

  /// @param dialled as the webhook said it; any text
  Optional<PhoneNumber> lineFor(String dialled) {
    return PhoneNumber.parse(dialled).map(ofNumbers::get).or(() -> others.stream().findFirst());
  }
}
