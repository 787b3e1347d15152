package dev.onetouch.app;

import java.net.BindException;
import java.util.function.Supplier;

/// Opens listeners, and says in words why one cannot be opened.
final class Ports {
  private Ports() {}

  static <T> T opening(String what, int port, Supplier<T> listener) throws EnvironmentFault {
    try {
      return listener.get();
    } catch (RuntimeException e) {
      if (isBusy(e)) {
        throw new EnvironmentFault(
            "Port " + port + " for " + what + " cannot be opened: another program has it, or this address is not ours."
                + " Stop that program or choose another port.",
            e);
      }
      throw e;
    }
  }

  private static boolean isBusy(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof BindException) {
        return true;
      }
    }
    return false;
  }
}
