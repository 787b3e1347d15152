package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every recording there is, at most [#MOST]; the oldest go first.
public final class Recordings {

  private static final int MOST = 1_000;
  private static final Duration FILE_IS_READY_AFTER = Duration.ofSeconds(2);

  private final Exchange exchange;
  private final Map<String, Recording> recordings = new LinkedHashMap<>();
  private String restUrl = "";

  Recordings(Exchange exchange) {
    this.exchange = exchange;
  }

  /// Tells where the REST API listens, so that `RecordingUrl` leads there.
  public void servedAt(String url) {
    restUrl = url;
  }

  public List<RecordingView> all() {
    return recordings.values().stream().map(Recording::view).toList();
  }

  public Optional<RecordingView> find(String sid) {
    return Optional.ofNullable(recordings.get(sid)).map(Recording::view);
  }

  public boolean delete(String sid) {
    return recordings.remove(sid) != null;
  }

  Recording begin(Leg leg, String conference, String source, Subscription who) {
    Recording recording =
        new Recording(
            exchange.ids().next("RE"), leg.sid(), conference, source, exchange.now(), who);
    recordings.put(recording.sid(), recording);
    if (recordings.size() > MOST) {
      recordings.remove(recordings.keySet().iterator().next());
    }
    tell(recording, leg, "in-progress");
    return recording;
  }

  void finish(Recording recording, Leg teller) {
    finish(recording, teller, Duration.between(recording.begun(), exchange.now()));
  }

  /// The recording is over; its file, and the word of it, come a little later. Nothing recorded is
  /// `absent`, and so is what the carrier loses on order.
  void finish(Recording recording, Leg teller, Duration lasts) {
    if (!recording.underWay()) {
      return;
    }
    recording.stop(lasts);
    exchange.tell(stamp -> new CarrierEvent.Recorded(stamp, teller.sid(), recording.sid(), lasts));
    boolean absent = lasts.isZero() || struck(teller, Trouble.RecordingLost.class).isPresent();
    Duration late =
        struck(teller, Trouble.RecordingLate.class)
            .map(Trouble.RecordingLate::by)
            .orElse(Duration.ZERO);
    exchange.after(
        FILE_IS_READY_AFTER.plus(late),
        () -> {
          if (absent) {
            recording.absent();
          } else {
            recording.ready();
          }
          tell(recording, teller, absent ? "absent" : "completed");
        });
  }

  private <T extends Trouble> Optional<T> struck(Leg leg, Class<T> kind) {
    Optional<T> trouble = exchange.troubles().strike(kind);
    trouble.ifPresent(struck -> exchange.struck(leg.sid(), struck));
    return trouble;
  }

  String url(String sid) {
    return restUrl + "/2010-04-01/Accounts/" + exchange.accountSid() + "/Recordings/" + sid;
  }

  private void tell(Recording recording, Leg teller, String event) {
    if (!recording.who().wants(event)) {
      return;
    }
    Map<String, String> all = new LinkedHashMap<>(recording.parameters(exchange));
    RecordingView view = recording.view();
    all.put("RecordingStatus", event);
    all.put("RecordingSource", view.source());
    all.put("RecordingChannels", "1");
    all.put("RecordingStartTime", exchange.reports().timestamp(view.begun()));
    if (!view.conference().isEmpty()) {
      all.put("ConferenceSid", view.conference());
    }
    exchange.reports().tell(teller, "recording " + event, recording.who(), all);
  }
}
