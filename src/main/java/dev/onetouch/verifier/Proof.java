package dev.onetouch.verifier;

import java.util.OptionalInt;

/// How near a person is in this flow, at worst. A number that is missing has no bound.
///
/// @param keysToPerson keys a caller must press to reach a person; 0 when every way leads there by itself
/// @param talkSecondsBeforeOption seconds of talk until the caller has been told how to reach a person, or
///     has one; see [Speech] for how they are estimated
/// @param silenceSecondsBeforePerson seconds from a question to a person for a caller who says nothing, the
///     repeated question included
public record Proof(
    OptionalInt keysToPerson, OptionalInt talkSecondsBeforeOption, OptionalInt silenceSecondsBeforePerson) {

  @Override
  public String toString() {
    return "keys to a person: " + shown(keysToPerson, "")
        + "; talk before the person option: " + shown(talkSecondsBeforeOption, " s")
        + "; silence before a person: " + shown(silenceSecondsBeforePerson, " s");
  }

  private static String shown(OptionalInt worst, String unit) {
    return worst.isPresent() ? worst.getAsInt() + unit : "no bound";
  }
}
