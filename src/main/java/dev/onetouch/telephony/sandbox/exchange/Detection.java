package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;

/// Whether, and how, the carrier listens for an answering machine. With `url` the word comes there and
/// nobody waits for it; without, it comes with the first request for a document, which waits. `toMessageEnd`
/// waits for the machine to stop talking; past `timeout` the word is `unknown`.
public record Detection(boolean wanted, boolean toMessageEnd, Duration timeout, String url) {

  public static final Duration USUAL_TIMEOUT = Duration.ofSeconds(30);
  public static final Detection NONE = new Detection(false, false, USUAL_TIMEOUT, "");

  static Detection toldAt(String url) {
    return new Detection(true, false, USUAL_TIMEOUT, url);
  }

  boolean waitedFor() {
    return wanted && url.isEmpty();
  }
}
