package dev.onetouch.switchboard;

/// The store could not be asked, or did not say in time. For a write the outcome is **unknown**: it may have been committed,
/// so read again before deciding anything; never write blindly twice. Reads may be retried.
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreUnavailable(String what, Throwable cause) {
    super(what, cause);
  }
}
