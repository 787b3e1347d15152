package dev.onetouch.switchboard;

/// A turn could not be made, or not be saved, within its tries. Whoever answers a caller's leg answers with the last resort.
public final class TurnFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TurnFailed(String what, Throwable cause) {
    super(what, cause);
  }

  public TurnFailed(String what) {
    super(what);
  }
}
