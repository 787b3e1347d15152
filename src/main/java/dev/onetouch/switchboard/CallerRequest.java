package dev.onetouch.switchboard;

import dev.onetouch.call.CallId;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.Line;
import java.time.Instant;
import java.util.function.Function;

/// The caller's leg asks what to do next.
///
/// @param leg the carrier's id of the leg
/// @param fingerprint a digest of all that the request said
/// @param token the turn it asks for; [#FIRST] when the call comes in
/// @param input what it brings, once the instant is known
/// @param byMachine whether the carrier believes that a machine answered the leg it dialled for us
public record CallerRequest(
    Target target,
    String leg,
    Line line,
    String token,
    String fingerprint,
    Function<Instant, CallSignal> input,
    boolean byMachine) {
  public static final String FIRST = "first";

  public CallerRequest(
      Target target, String leg, Line line, String token, String fingerprint, Function<Instant, CallSignal> input) {
    this(target, leg, line, token, fingerprint, input, false);
  }

  /// Which call is meant.
  public sealed interface Target {
    /// The call of this leg, which may be new.
    record ByLeg() implements Target {}

    record ById(CallId call) implements Target {}
  }
}
