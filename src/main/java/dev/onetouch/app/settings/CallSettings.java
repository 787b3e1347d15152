package dev.onetouch.app.settings;

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
/// @param promises when desks and the resolution team hear of what was promised
public record CallSettings(
    List<PhoneNumber> dutyLine, Duration wrapUpLimit, List<Path> templates, List<String> fetchHosts, PromiseLimits promises) {
  public static final Duration WRAP_UP_LIMIT = Duration.ofMinutes(2);

  public CallSettings {
    dutyLine = List.copyOf(dutyLine);
    templates = List.copyOf(templates);
    fetchHosts = List.copyOf(fetchHosts);
  }
}
