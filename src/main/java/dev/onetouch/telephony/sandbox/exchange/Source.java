package dev.onetouch.telephony.sandbox.exchange;

/// Where a document comes from, and where to turn when it cannot be had. `twiml` is the document
/// itself when it was handed over with a request; then `url` is empty.
public record Source(
    String url, String method, String twiml, String fallbackUrl, String fallbackMethod) {

  public static Source of(String url, String method) {
    return new Source(url, method, "", "", "POST");
  }
}
