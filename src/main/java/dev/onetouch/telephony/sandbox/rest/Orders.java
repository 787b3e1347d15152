package dev.onetouch.telephony.sandbox.rest;

import dev.onetouch.telephony.sandbox.exchange.Application;
import dev.onetouch.telephony.sandbox.exchange.Book;
import dev.onetouch.telephony.sandbox.exchange.Detection;
import dev.onetouch.telephony.sandbox.exchange.Source;
import dev.onetouch.telephony.sandbox.exchange.Subscription;
import java.time.Duration;

/// Reads what calls and participants have in common.
record Orders(Book book) {

  private static final int LONGEST_TWIML = 4_000;
  private static final int LONGEST_DETECTION_SECONDS = 60;

  /// `Url`, else `Twiml`, else `ApplicationSid`.
  Source source(Fields fields) {
    String fallback = fields.url("FallbackUrl", 21205);
    String fallbackMethod = fields.method("FallbackMethod", "POST");
    String url = fields.url("Url", 21205);
    if (!url.isEmpty()) {
      return new Source(url, fields.method("Method", "POST"), "", fallback, fallbackMethod);
    }
    String twiml = fields.text("Twiml", "");
    if (twiml.length() > LONGEST_TWIML) {
      throw new Refused(400, 20001, "Twiml has more than " + LONGEST_TWIML + " characters");
    }
    if (!twiml.isEmpty()) {
      return new Source("", "POST", twiml, fallback, fallbackMethod);
    }
    Application application =
        book.application(fields.text("ApplicationSid", ""))
            .orElseThrow(
                () -> new Refused(400, 21205, "A 'Url', 'Twiml' or 'ApplicationSid' is required"));
    return new Source(
        application.voiceUrl(), application.voiceMethod(), "", application.fallbackUrl(), "POST");
  }

  Subscription reports(Fields fields) {
    return new Subscription(
        fields.url("StatusCallback", 21609),
        fields.method("StatusCallbackMethod", "POST"),
        fields.words("StatusCallbackEvent", "completed"));
  }

  /// @param url where the word goes, empty to wait for it
  Detection detection(Fields fields, String url) {
    String how = fields.text("MachineDetection", "");
    if (how.isEmpty()) {
      return Detection.NONE;
    }
    if (!how.equals("Enable") && !how.equals("DetectMessageEnd")) {
      throw new Refused(400, 20001, "'" + how + "' is not a valid MachineDetection");
    }
    int usual = (int) Detection.USUAL_TIMEOUT.toSeconds();
    int seconds = fields.whole("MachineDetectionTimeout", usual, 3, LONGEST_DETECTION_SECONDS);
    return new Detection(
        true, how.equals("DetectMessageEnd"), Duration.ofSeconds(seconds), url);
  }

  String to(Fields fields) {
    String to = fields.required("To", 21201);
    if (!to.matches("\\+[1-9]\\d{6,14}|client:.{1,256}|sips?:.+@.+|app:AP\\w+")) {
      throw new Refused(400, 21211, "'" + to + "' is not a valid phone number");
    }
    return to;
  }

  /// A number of the account, or a browser's name.
  String from(Fields fields) {
    String from = fields.required("From", 21213);
    if (!from.startsWith("client:") && book.dialled(from).isEmpty()) {
      throw new Refused(
          400, 21210, "The source phone number provided, " + from + ", is not yet verified");
    }
    return from;
  }
}
