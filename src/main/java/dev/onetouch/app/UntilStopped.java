package dev.onetouch.app;

import java.util.concurrent.CountDownLatch;

/// Keeps the process until somebody ends it, and then closes what runs in it before the process goes.
public final class UntilStopped {
  /// The build sets this for the demo it starts: when that build is killed nobody else would end the demo.
  private static final String WITH_PARENT = "onetouch.stop-with-parent";

  private UntilStopped() {}

  /// Comes back only when interrupted.
  public static void keep(AutoCloseable running) throws InterruptedException {
    closeAtExit(running);
    keep();
  }

  /// For what starts other processes and must not leave them behind, even when it is stopped before it runs. Closing it
  /// twice must be harmless.
  public static void closeAtExit(AutoCloseable starting) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(starting), "departure"));
    if (Boolean.getBoolean(WITH_PARENT)) {
      ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
  }

  /// Comes back only when interrupted.
  public static void keep() throws InterruptedException {
    new CountDownLatch(1).await();
  }

  private static void close(AutoCloseable running) {
    try {
      running.close();
    } catch (Exception e) {
      // The log may be closed already; this is the last that is heard of us.
      System.err.println("OneTouch did not stop cleanly: " + e);
    }
  }
}
