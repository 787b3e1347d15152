package dev.onetouch.datadip;

/// Ends a dip early; never leaves the room.
final class DipFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Trouble trouble;

  DipFailed(Trouble trouble) {
    super(trouble.why());
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
