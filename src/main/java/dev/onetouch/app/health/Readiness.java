package dev.onetouch.app.health;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Whether this node may be sent webhooks. A node that lost its database is degraded but ready, as long as it knows a duty
/// line to lead callers to: it is better than none.
public final class Readiness {
  private final Supplier<DatabaseLook> database;
  private final BooleanSupplier dutyLineKnown;
  private volatile Phase phase = Phase.STARTING;

  public Readiness(Supplier<DatabaseLook> database, BooleanSupplier dutyLineKnown) {
    this.database = database;
    this.dutyLineKnown = dutyLineKnown;
  }

  /// Everything is warm. Has no effect once we are leaving.
  public synchronized void open() {
    if (phase == Phase.STARTING) {
      phase = Phase.OPEN;
    }
  }

  /// We still answer, but nobody should begin with us.
  public synchronized void leave() {
    phase = Phase.LEAVING;
  }

  public Health now() {
    return switch (phase) {
      case STARTING -> new Health(false, "starting", seen());
      case LEAVING -> new Health(false, "leaving", seen());
      case OPEN ->
          switch (database.get()) {
            case DatabaseLook.Sound() -> new Health(true, "ready", seen());
            case DatabaseLook.Unfit _ -> new Health(true, "degraded", seen());
            case DatabaseLook.Lost _ ->
                dutyLineKnown.getAsBoolean()
                    ? new Health(true, "degraded", seen())
                    : new Health(false, "no database and no duty line", seen());
          };
    };
  }

  private String seen() {
    return switch (database.get()) {
      case DatabaseLook.Sound() -> "sound";
      case DatabaseLook.Unfit _ -> "unfit";
      case DatabaseLook.Lost _ -> "lost";
    };
  }

  private enum Phase {
    STARTING,
    OPEN,
    LEAVING
  }
}
