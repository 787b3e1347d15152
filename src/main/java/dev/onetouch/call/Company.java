package dev.onetouch.call;

import dev.onetouch.caller.NumberPlan;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.caller.PlainNumberPlan;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.AudioBook;
import dev.onetouch.flow.HoursBook;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a call needs to know of the company it belongs to.
///
/// @param languages BCP 47 tags, the first is the default
/// @param dutyLines the duty line of each number that has its own
/// @param dutyLine the company's, for all others; none when there is none
/// @param voices the carrier's voice per language
/// @param dutyOwner whose case it is when the duty line does not answer; nobody when that is a team
/// @param usualTeam whose task it is when neither flow nor case names a team; none when the company has no team
/// @param numbers the company's own
/// @param audio what was uploaded for prompts
public record Company(
    String name,
    ZoneId zone,
    List<String> languages,
    Map<PhoneNumber, PhoneNumber> dutyLines,
    List<PhoneNumber> dutyLine,
    Map<String, String> voices,
    Phrases phrases,
    HoursBook hours,
    Owner dutyOwner,
    List<TeamId> usualTeam,
    Set<PhoneNumber> numbers,
    NumberPlan numberPlan,
    CallRules rules,
    AudioBook audio) {
  public Company {
    usualTeam = List.copyOf(usualTeam);
    numbers = Set.copyOf(numbers);
    languages = List.copyOf(languages);
    dutyLines = Map.copyOf(dutyLines);
    dutyLine = List.copyOf(dutyLine);
    voices = Map.copyOf(voices);
  }

  /// A company without anything that may be left out.
  public Company(
      String name,
      ZoneId zone,
      List<String> languages,
      Map<PhoneNumber, PhoneNumber> dutyLines,
      List<PhoneNumber> dutyLine,
      Map<String, String> voices,
      Phrases phrases,
      HoursBook hours) {
    this(name, zone, languages, dutyLines, dutyLine, voices, phrases, hours, Owner.NOBODY, List.of(), Set.of(),
        new PlainNumberPlan(), CallRules.USUAL, AudioBook.EMPTY);
  }

  /// What was uploaded under this name, by its digest; nothing when nothing is there.
  public Optional<String> audioDigest(String name) {
    return audio.find(name).map(AudioBook.Entry::digest);
  }

  /// The plain phone behind a dialled number: its own duty line, else the company's.
  /// Numbers at which nobody but us answers.
  Set<PhoneNumber> ourOwn() {
    Set<PhoneNumber> all = new HashSet<>(numbers);
    all.addAll(dutyLine);
    all.addAll(dutyLines.values());
    return all;
  }

  public Optional<PhoneNumber> dutyLineOf(PhoneNumber dialled) {
    return Optional.ofNullable(dutyLines.get(dialled)).or(() -> dutyLine.stream().findFirst());
  }
}
