package dev.onetouch.routing;

import java.time.Duration;
import java.util.List;

/// What may honestly be said about a wait (P5): a range when enough callers were answered lately, else nothing.
public sealed interface WaitEstimate {
  /// Fewer answers than this say nothing about the next one.
  int ENOUGH_ANSWERS = 5;

  Unsaid UNSAID = new Unsaid();

  record Unsaid() implements WaitEstimate {}

  /// Half of those answered lately waited between these two, in whole minutes, the upper one rounded up.
  record Range(int lowMinutes, int highMinutes) implements WaitEstimate {}

  static WaitEstimate from(List<Duration> recentWaits) {
    if (recentWaits.size() < ENOUGH_ANSWERS) {
      return UNSAID;
    }
    List<Duration> sorted = recentWaits.stream().sorted().toList();
    long low = sorted.get(sorted.size() / 4).toSeconds() / 60;
    long high = Math.max(1, (sorted.get(sorted.size() * 3 / 4).toSeconds() + 59) / 60);
    return new Range(Math.toIntExact(low), Math.toIntExact(Math.max(high, low + 1)));
  }
}
