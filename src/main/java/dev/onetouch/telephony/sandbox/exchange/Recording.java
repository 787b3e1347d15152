package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// A recording under way or finished. `conference` is empty when a call was recorded.
final class Recording {

  private final String sid;
  private final String call;
  private final String conference;
  private final String source;
  private final Instant begun;
  private final Subscription who;
  private Duration lasts = Duration.ZERO;
  private String status = "in-progress";

  Recording(
      String sid, String call, String conference, String source, Instant begun, Subscription who) {
    this.sid = sid;
    this.call = call;
    this.conference = conference;
    this.source = source;
    this.begun = begun;
    this.who = who;
  }

  /// Nobody is recorded any more; the file is not there yet.
  void stop(Duration length) {
    lasts = length;
    status = "processing";
  }

  void ready() {
    status = "completed";
  }

  /// There will be no file.
  void absent() {
    lasts = Duration.ZERO;
    status = "absent";
  }

  Subscription who() {
    return who;
  }

  String sid() {
    return sid;
  }

  String call() {
    return call;
  }

  Instant begun() {
    return begun;
  }

  boolean underWay() {
    return status.equals("in-progress");
  }

  boolean isAbsent() {
    return status.equals("absent");
  }

  Duration lasts(Instant now) {
    return underWay() ? Duration.between(begun, now) : lasts;
  }

  /// What webhooks say about it.
  Map<String, String> parameters(Exchange exchange) {
    return Map.of(
        "RecordingUrl", exchange.recordings().url(sid),
        "RecordingSid", sid,
        "RecordingDuration", String.valueOf(StatusReports.seconds(lasts(exchange.now()))));
  }

  RecordingView view() {
    return new RecordingView(sid, call, conference, source, begun, lasts, status);
  }
}
