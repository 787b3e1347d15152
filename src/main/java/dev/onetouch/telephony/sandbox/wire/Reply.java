package dev.onetouch.telephony.sandbox.wire;

import java.time.Duration;

/// What came of a webhook.
public sealed interface Reply {

  /// An HTTP answer, whatever its status. `url` is where it came from after redirects; `lasts` how
  /// long it says it plays (`Content-Duration`), zero when it does not say.
  record Answered(int status, String contentType, byte[] body, String url, Duration lasts)
      implements Reply {

    public boolean ok() {
      return status >= 200 && status < 300;
    }
  }

  /// No usable answer: Twilio's error code and a sentence. `kind` is `ct`, `rt` or `other`.
  record Failed(int code, String sentence, String kind) implements Reply {}
}
