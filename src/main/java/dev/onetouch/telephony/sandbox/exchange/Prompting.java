package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.Pause;
import dev.onetouch.telephony.sandbox.document.Play;
import dev.onetouch.telephony.sandbox.document.Prompt;
import dev.onetouch.telephony.sandbox.document.Say;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.time.Timer;
import dev.onetouch.telephony.sandbox.wire.Reply;
import dev.onetouch.telephony.sandbox.wire.Webhook;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// `<Say>`, `<Play>` and `<Pause>`, one after the other: heard, not listened to.
///
/// Audio of the application's own house is fetched once, as Twilio fetches and keeps it; what is not there or is
/// no audio is a warning, and the next thing is heard. Audio from anywhere else is taken as being there.
final class Prompting implements Activity {

  private static final int ENDLESS = 1000;
  private static final Duration KEY_TONE = Duration.ofMillis(500);

  private final Exchange exchange;
  private final Leg leg;
  private final List<Prompt> prompts;
  private final Runnable done;
  private Timer timer = Timer.NONE;
  private int position;
  private boolean audible;
  private boolean cut;

  Prompting(Exchange exchange, Leg leg, List<Prompt> prompts, Runnable done) {
    this.exchange = exchange;
    this.leg = leg;
    this.prompts = prompts;
    this.done = done;
  }

  void start() {
    audible = false;
    if (position >= prompts.size()) {
      done.run();
      return;
    }
    Prompt next = prompts.get(position++);
    if (next instanceof Play play && play.digits().isEmpty() && unknown(play.url())) {
      fetch(play);
    } else {
      begin(next);
    }
  }

  private boolean unknown(String url) {
    return !exchange.lines().measured(url) && exchange.book().leadsTo(url);
  }

  private void fetch(Play play) {
    Webhook hook = new Webhook(leg.sid(), "audio", "GET", play.url(), Map.of());
    exchange.dispatch().ask(hook, reply -> {
      if (cut || leg.over()) {
        return;
      }
      switch (reply) {
        case Reply.Answered answer when answer.ok() && answer.contentType().startsWith("audio/") -> {
          Duration lasts = answer.lasts().isZero() ? exchange.settings().playLasts() : answer.lasts();
          exchange.lines().audioLasts(play.url(), lasts);
          begin(play);
        }
        case Reply.Answered answer when answer.ok() -> skip(play, 12300, "no audio: " + answer.contentType());
        case Reply.Answered answer -> skip(play, 11200, "HTTP " + answer.status());
        case Reply.Failed failed -> skip(play, failed.code(), failed.sentence());
      }
    });
  }

  private void skip(Play play, int code, String why) {
    exchange.warn(leg.sid(), code, play.url() + ": " + why);
    start();
  }

  @Override
  public void stop(Stop why) {
    cut();
  }

  /// Falls silent at once; what would have come next does not come.
  void cut() {
    cut = true;
    timer.cancel();
    if (audible && !leg.over()) {
      exchange.tell(stamp -> new CarrierEvent.CutShort(stamp, leg.sid()));
    }
    audible = false;
  }

  private void begin(Prompt prompt) {
    Duration lasts = switch (prompt) {
      case Pause pause -> Duration.ofSeconds(pause.lengthSeconds());
      case Say say -> say(say);
      case Play play -> play(play);
    };
    timer = exchange.after(lasts, this::start);
  }

  private Duration say(Say say) {
    Duration lasts = Speech.lasting(say.text()).multipliedBy(times(say.loop()));
    audible = true;
    exchange.tell(stamp ->
        new CarrierEvent.WordsSaid(
            stamp, leg.sid(), say.text(), say.language(), say.voice(), lasts));
    return lasts;
  }

  private Duration play(Play play) {
    Duration once =
        play.digits().isEmpty()
            ? exchange.lines().lasting(play.url(), exchange.settings().playLasts())
            : KEY_TONE.multipliedBy(play.digits().length());
    Duration lasts = once.multipliedBy(times(play.loop()));
    String what = play.digits().isEmpty() ? play.url() : "keys:" + play.digits();
    audible = true;
    exchange.tell(stamp -> new CarrierEvent.AudioPlayed(stamp, leg.sid(), what, lasts));
    return lasts;
  }

  private static int times(int loop) {
    return loop == 0 ? ENDLESS : loop;
  }
}
