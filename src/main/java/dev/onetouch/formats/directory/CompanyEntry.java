package dev.onetouch.formats.directory;

import dev.onetouch.caller.PhoneNumber;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// The company itself; every key unsaid when the file has no `company`.
///
/// @param languages the first is the default
/// @param dutyOwner who gets the case of an unanswered duty line
/// @param voices carrier voice per language; laid over the ones on file, language by language
/// @param phrases sentence per language and name; laid over the ones on file, sentence by sentence
public record CompanyEntry(
    Part<String> name,
    Part<ZoneId> zone,
    Part<List<String>> languages,
    Part<PhoneNumber> dutyLine,
    Part<DutyOwner> dutyOwner,
    Part<Map<String, String>> voices,
    Part<Map<String, Map<String, String>>> phrases) {

  /// What a file without `company` says of it.
  public static final CompanyEntry UNSAID =
      new CompanyEntry(
          Part.unsaid(),
          Part.unsaid(),
          Part.unsaid(),
          Part.unsaid(),
          Part.unsaid(),
          Part.unsaid(),
          Part.unsaid());
}
