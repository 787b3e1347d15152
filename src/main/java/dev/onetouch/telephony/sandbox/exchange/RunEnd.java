package dev.onetouch.telephony.sandbox.exchange;

/// What follows when a document is through. Each is called at most once, and none after the run was
/// stopped.
interface RunEnd {

  /// No verb is left.
  void ranOut();

  /// The document says the call is over.
  void hungUp();

  /// No document could be had, nor its fallback.
  void broken(int code);
}
