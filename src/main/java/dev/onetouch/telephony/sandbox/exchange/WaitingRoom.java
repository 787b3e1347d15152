package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.ConferenceOptions;
import java.util.Map;

/// What a participant hears besides the others: the wait document, the hold document, an
/// announcement. None is asked for again when it ends; then there is silence.
final class WaitingRoom {

  private WaitingRoom() {}

  /// The wait document. When it cannot be had the participant falls out of the room.
  static void begin(Exchange exchange, Room room, Participant waiting) {
    String url = waiting.options().waitUrl();
    if (url.isEmpty() || url.equals(ConferenceOptions.MUSIC)) {
      return;
    }
    RunEnd end =
        new Silence() {
          @Override
          public void broken(int code) {
            exchange.warn(
                waiting.leg().sid(),
                code,
                "the wait document of room '" + room.name() + "' is broken");
            room.leave(waiting, "participant_add_failed");
            waiting.putOut();
          }
        };
    play(
        exchange, room, waiting, waiting.resolve(url), waiting.options().waitMethod(), "wait", end);
  }

  /// The hold document; when it cannot be had there is silence.
  static void hold(Exchange exchange, Room room, Participant held, String url, String method) {
    if (!url.isEmpty()) {
      play(exchange, room, held, url, method, "hold", new Silence());
    }
  }

  /// An announcement to one participant.
  static void announce(Exchange exchange, Room room, Participant to, String url, String method) {
    RunEnd end =
        new Silence() {
          @Override
          public void ranOut() {
            room.changed(to, "announcement", "announcement-end");
          }

          @Override
          public void broken(int code) {
            room.changed(to, "announcement", "announcement-fail");
          }
        };
    play(exchange, room, to, url, method, "announcement", end);
  }

  private static void play(
      Exchange exchange,
      Room room,
      Participant to,
      String url,
      String method,
      String purpose,
      RunEnd end) {
    Run run = new Run(exchange, to.leg(), Scope.WAITING, end);
    to.hears(run);
    Map<String, String> more = Map.of("ConferenceSid", room.sid(), "FriendlyName", room.name());
    run.follow(Source.of(url, method), purpose, more);
  }

  /// After the document nothing is heard.
  private static class Silence implements RunEnd {

    @Override
    public void ranOut() {
      // The room goes on without a word.
    }

    @Override
    public void hungUp() {
      // A waiting document cannot hang up.
    }

    @Override
    public void broken(int code) {
      // The fetcher has warned already.
    }
  }
}
