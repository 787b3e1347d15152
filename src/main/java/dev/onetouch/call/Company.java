package dev.onetouch.call;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.flow.HoursBook;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a call needs to know of the company it belongs to.
///
/// @param languages BCP 47 tags, the first is the default
/// @param dutyLines the duty line of each number that has its own
/// @param dutyLine the company's, for all others; none when there is none
/// @param voices the carrier's voice per language
public record Company(
    String name,
    ZoneId zone,
    List<String> languages,
    Map<PhoneNumber, PhoneNumber> dutyLines,
    List<PhoneNumber> dutyLine,
    Map<String, String> voices,
    Phrases phrases,
    HoursBook hours) {
  public Company {
    languages = List.copyOf(languages);
    dutyLines = Map.copyOf(dutyLines);
    dutyLine = List.copyOf(dutyLine);
    voices = Map.copyOf(voices);
  }

  /// The plain phone behind a dialled number: its own duty line, else the company's.
  public Optional<PhoneNumber> dutyLineOf(PhoneNumber dialled) {
    return Optional.ofNullable(dutyLines.get(dialled)).or(() -> dutyLine.stream().findFirst());
  }
}
