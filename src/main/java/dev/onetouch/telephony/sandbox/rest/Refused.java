package dev.onetouch.telephony.sandbox.rest;

/// A request that cannot be carried out as it stands; becomes an error answer at the door.
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;

  Refused(int status, int code, String sentence) {
    super(sentence);
    this.status = status;
    this.code = code;
  }

  RestAnswer answer() {
    return RestAnswer.error(status, code, String.valueOf(getMessage()));
  }
}
