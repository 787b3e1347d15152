package dev.onetouch.app.play;

/// Whoever stops a script half-way must not leave callers on the line of a demo that goes on. What is to be done then is done
/// when the program is stopped before this is closed.
final class Interruption implements AutoCloseable {
  /// For a demo that ends with the script.
  static final Interruption NOBODY_MINDS = new Interruption(Thread.ofPlatform().unstarted(() -> {}));

  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  static Interruption then(Runnable tidying) {
    Thread hook = Thread.ofPlatform().name("interruption").unstarted(tidying);
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // The program is being stopped, and the hook runs: as it should.
      return;
    }
  }
}
