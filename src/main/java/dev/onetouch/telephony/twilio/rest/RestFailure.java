package dev.onetouch.telephony.twilio.rest;

/// A REST request that brought nothing to read. It crosses the SDK, which knows no other way, and
/// ends in [RestOutcome].
final class RestFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  RestFailure(Failure failure) {
    super(failure.reason(), null, false, false);
    this.failure = failure;
  }

  Failure failure() {
    return failure;
  }

  sealed interface Failure {
    String reason();

    /// The connection was never made, so the carrier cannot have seen the request.
    record NotSent(String reason) implements Failure {}

    /// The request may have arrived; no whole answer came back in time.
    record NoAnswer(String reason) implements Failure {}

    /// The answer is longer than anything we would take. To a command it means that it arrived.
    record TooLong(String reason) implements Failure {}

    /// An answer other than 2xx.
    ///
    /// @param code Twilio's own error code, 0 when it gave none
    record Answered(int status, int code, String reason) implements Failure {}
  }
}
