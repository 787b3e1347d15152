package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.time.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One call as Twilio counts them: between the carrier and one far end.
final class Leg {

  private final LegStart start;
  private final Instant created;
  private LegStatus status = LegStatus.QUEUED;
  private Instant answeredAt = Instant.MAX;
  private Instant endedAt = Instant.MAX;
  private Subscription reports;
  private String fallbackUrl = "";
  private String fallbackMethod = "POST";
  private Activity activity = Activity.IDLE;
  private LegWatcher watcher;
  private Timer limit = Timer.NONE;
  private String answeredBy = "";
  private Optional<Duration> tape = Optional.empty();
  private Optional<Message> message = Optional.empty();
  private Duration queued = Duration.ZERO;
  private int sequence;
  private int steps;

  Leg(LegStart start, Instant created, Subscription reports, LegWatcher watcher) {
    this.start = start;
    this.created = created;
    this.reports = reports;
    this.watcher = watcher;
  }

  LegStart start() {
    return start;
  }

  String sid() {
    return start.sid();
  }

  Instant created() {
    return created;
  }

  LegStatus status() {
    return status;
  }

  void status(LegStatus next) {
    status = next;
  }

  boolean over() {
    return status.over();
  }

  boolean inProgress() {
    return status == LegStatus.IN_PROGRESS;
  }

  boolean answered() {
    return !answeredAt.equals(Instant.MAX);
  }

  Instant answeredAt() {
    return answeredAt;
  }

  Instant endedAt() {
    return endedAt;
  }

  void answeredAt(Instant at) {
    answeredAt = at;
  }

  void endedAt(Instant at) {
    endedAt = at;
  }

  /// From answer to end, or to now; zero for a leg nobody answered.
  Duration talked(Instant now) {
    return answered()
        ? Duration.between(answeredAt, endedAt.isBefore(now) ? endedAt : now)
        : Duration.ZERO;
  }

  /// Who or what is at the far end: `+1...`, `client:...` or `sip:...`.
  String farEnd() {
    return start.direction() == Direction.INBOUND ? start.from() : start.to();
  }

  Subscription reports() {
    return reports;
  }

  void reports(Subscription next) {
    reports = next;
  }

  String fallbackUrl() {
    return fallbackUrl;
  }

  String fallbackMethod() {
    return fallbackMethod;
  }

  void fallback(String url, String method) {
    fallbackUrl = url;
    fallbackMethod = method;
  }

  Activity activity() {
    return activity;
  }

  void activity(Activity next) {
    activity = next;
  }

  LegWatcher watcher() {
    return watcher;
  }

  void watcher(LegWatcher next) {
    watcher = next;
  }

  void limit(Timer timer) {
    limit.cancel();
    limit = timer;
  }

  String answeredBy() {
    return answeredBy;
  }

  void answeredBy(String who) {
    answeredBy = who;
  }

  /// How long the greeting of the machine that picked up is; nothing when a person did.
  Optional<Duration> tape() {
    return tape;
  }

  void tape(Duration greeting) {
    tape = Optional.of(greeting);
  }

  /// What whoever is there will say when the leg is recorded.
  Optional<Message> message() {
    return message;
  }

  void message(Optional<Message> next) {
    message = next;
  }

  /// How long it had to wait for its turn to be dialled.
  Duration queued() {
    return queued;
  }

  void queued(Duration turn) {
    queued = turn;
  }

  int nextSequence() {
    return sequence++;
  }

  int nextStep() {
    return ++steps;
  }
}
