package dev.onetouch.simulation;

/// A promise the house did not keep in a simulated world.
final class PromiseBroken extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final String who;

  PromiseBroken(String who, String what) {
    super(who + ": " + what);
    this.who = who;
  }

  /// The leg, call or agent it happened to.
  String who() {
    return who;
  }
}
