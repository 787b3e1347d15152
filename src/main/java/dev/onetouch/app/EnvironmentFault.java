package dev.onetouch.app;

/// Something outside OneTouch stands in the way of starting; the message says what and what to do, and is all the operator
/// should see.
public final class EnvironmentFault extends Exception {
  private static final long serialVersionUID = 1L;

  public EnvironmentFault(String what) {
    super(what);
  }

  public EnvironmentFault(String what, Throwable cause) {
    super(what, cause);
  }
}
