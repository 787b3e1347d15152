package dev.onetouch.desk;

import dev.onetouch.switchboard.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes promises that nobody kept to the resolution team. Run by any node, any number of times.
public final class PromiseSweep {
  private static final Logger LOG = LoggerFactory.getLogger(PromiseSweep.class);

  /// How much one sweep takes on; the next one follows a second later.
  static final int MAX_PER_SWEEP = 100;

  private final Promises promises;
  private final DeskHints hints;

  public PromiseSweep(Promises promises, DeskHints hints) {
    this.promises = promises;
    this.hints = hints;
  }

  public void sweep() {
    try {
      promises.escalateOverdue(MAX_PER_SWEEP).forEach(hints::changed);
    } catch (StoreUnavailable away) {
      LOG.warn("Overdue promises are left for the next sweep", away);
    }
  }
}
