package dev.onetouch.admin.flows;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.verifier.Known;
import java.util.Optional;
import java.util.function.Function;

/// What a flow may count on: the company's hours, teams and uploaded audio, and its other flows as they last went live or were loaded.
///
/// @param revision of the directory; publishing holds the company to it
/// @param flows the flow of an id, whole
public record Premises(long revision, Known known, Function<FlowId, Optional<Flow>> flows) {

  /// Where they are read. Throws [dev.onetouch.switchboard.StoreUnavailable].
  public interface Register {
    Premises now();
  }
}
