package dev.onetouch.app.demo;

/// The demo's database cannot run here; the message says why and what to do. Trying again changes nothing.
public final class DemoDatabaseFault extends Exception {
  private static final long serialVersionUID = 1L;

  DemoDatabaseFault(String what) {
    super(what);
  }

  DemoDatabaseFault(String what, Throwable cause) {
    super(what, cause);
  }
}
