package dev.onetouch.telephony.sandbox.rest;

/// One kind of thing the REST API knows. Runs on the carrier's thread.
interface Resource {

  /// Answers, or throws [Refused].
  RestAnswer answer(RestRequest request);
}
