package dev.onetouch.simulation;

/// A promise the house did not keep in a simulated world.
final class PromiseBroken extends AssertionError {
  private static final long serialVersionUID = 1L;

  /// @param who the leg, call or agent it happened to
  PromiseBroken(String who, String what) {
    super(who + ": " + what);
  }
}
