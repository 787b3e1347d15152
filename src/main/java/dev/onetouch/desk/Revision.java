package dev.onetouch.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a desk showed, as a fingerprint per part: two are equal when there is nothing new, and
/// where they differ says what to look at. Its text is the id of an event, so a stream can go on
/// where another broke off, on any node.
///
/// @param me presence, activity, offer, wrap-up
/// @param call the call in hand
/// @param cases my open cases
/// @param team my colleagues
public record Revision(String me, String call, String cases, String team) {
  private static final Pattern TEXT =
      Pattern.compile("([0-9a-f]{1,32})\\.([0-9a-f]{1,32})\\.([0-9a-f]{1,32})\\.([0-9a-f]{1,32})");

  /// The revision a page says it has; nothing for what is none, which is taken as "shows nothing
  /// yet".
  public static Optional<Revision> read(String text) {
    var match = TEXT.matcher(text);
    return match.matches()
        ? Optional.of(new Revision(match.group(1), match.group(2), match.group(3), match.group(4)))
        : Optional.empty();
  }

  /// The names of the parts that differ.
  public List<String> changedSince(Revision before) {
    return java.util.stream.Stream.of(
            me.equals(before.me) ? "" : "me",
            call.equals(before.call) ? "" : "call",
            cases.equals(before.cases) ? "" : "cases",
            team.equals(before.team) ? "" : "team")
        .filter(part -> !part.isEmpty())
        .toList();
  }

  public List<String> everything() {
    return List.of("me", "call", "cases", "team");
  }

  @Override
  public String toString() {
    return me + "." + call + "." + cases + "." + team;
  }
}
