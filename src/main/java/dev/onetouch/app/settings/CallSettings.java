package dev.onetouch.app.settings;

import dev.onetouch.call.CallRules;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.PromiseLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What the operator decides about calls.
///
/// @param dutyLine the last rung of every ladder; none when the company has none
/// @param fetchHosts hosts inside the house that fetch steps may ask, each `host` or `host:port`
/// @param templates the company's own TwiML templates; none for those that ship with OneTouch
/// @param rules how callers are treated
/// @param callbackCountries where else customers may be called back, as ISO 3166 codes; the dialled number's own always
/// @param transcripts whether the carrier writes messages down, which it charges for
/// @param promises when desks and the resolution team hear of what was promised
public record CallSettings(
    List<PhoneNumber> dutyLine,
    Duration wrapUpLimit,
    List<Path> templates,
    List<String> fetchHosts,
    PromiseLimits promises,
    CallRules rules,
    List<String> callbackCountries,
    boolean transcripts) {
  public static final Duration WRAP_UP_LIMIT = Duration.ofMinutes(2);

  /// What holds where nothing is set.
  public static final CallSettings USUAL = new CallSettings(
      List.of(), WRAP_UP_LIMIT, List.of(), List.of(), PromiseLimits.USUAL, CallRules.USUAL, List.of(), false);

  public CallSettings {
    dutyLine = List.copyOf(dutyLine);
    templates = List.copyOf(templates);
    fetchHosts = List.copyOf(fetchHosts);
    callbackCountries = List.copyOf(callbackCountries);
  }

  /// With another duty line.
  public CallSettings dutyLine(PhoneNumber line) {
    return new CallSettings(
        List.of(line), wrapUpLimit, templates, fetchHosts, promises, rules, callbackCountries, transcripts);
  }

  /// With other templates.
  public CallSettings templates(List<Path> folder) {
    return new CallSettings(
        dutyLine, wrapUpLimit, folder, fetchHosts, promises, rules, callbackCountries, transcripts);
  }
}
