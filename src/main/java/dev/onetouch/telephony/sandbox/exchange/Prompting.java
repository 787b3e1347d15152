package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.Pause;
import dev.onetouch.telephony.sandbox.document.Play;
import dev.onetouch.telephony.sandbox.document.Prompt;
import dev.onetouch.telephony.sandbox.document.Say;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.time.Timer;
import java.time.Duration;
import java.util.List;

/// `<Say>`, `<Play>` and `<Pause>`, one after the other: heard, not listened to.
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
    Duration lasts = begin(prompts.get(position++));
    timer = exchange.after(lasts, this::start);
  }

  @Override
  public void stop(Stop why) {
    cut();
  }

  /// Falls silent at once; what would have come next does not come.
  void cut() {
    timer.cancel();
    if (audible && !leg.over()) {
      exchange.tell(stamp -> new CarrierEvent.CutShort(stamp, leg.sid()));
    }
    audible = false;
  }

  private Duration begin(Prompt prompt) {
    return switch (prompt) {
      case Pause pause -> Duration.ofSeconds(pause.lengthSeconds());
      case Say say -> say(say);
      case Play play -> play(play);
    };
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
