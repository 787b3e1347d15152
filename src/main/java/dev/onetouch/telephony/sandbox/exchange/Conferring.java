package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.ConferenceOptions;
import dev.onetouch.telephony.sandbox.document.Dial;
import dev.onetouch.telephony.sandbox.document.Noun;
import dev.onetouch.telephony.sandbox.document.Redirect;
import dev.onetouch.telephony.sandbox.time.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// `<Dial><Conference>`: the leg is in a room until it leaves, is put out, or the room ends; then
/// the action is asked, or the next verb follows.
final class Conferring implements Activity {

  private final Run run;
  private final Exchange exchange;
  private final Dial dial;
  private final Noun.ConferenceNoun noun;
  private Optional<Participant> participant = Optional.empty();
  private Timer limit = Timer.NONE;
  private boolean over;

  Conferring(Run run, Dial dial, Noun.ConferenceNoun noun) {
    this.run = run;
    this.exchange = run.exchange();
    this.dial = dial;
    this.noun = noun;
  }

  void start() {
    Leg leg = run.leg();
    exchange.legs().answer(leg);
    Room room = exchange.rooms().open(noun.name());
    ConferenceOptions options = noun.options();
    Participant entering = new Participant(leg, options, run::resolve, this::putOut);
    participant = Optional.of(entering);
    Duration longest = Duration.ofSeconds(dial.timeLimitSeconds());
    limit =
        exchange.after(
            longest, () -> exchange.legs().hangUp(leg, LegStatus.COMPLETED, "time limit"));
    room.enter(entering);
  }

  @Override
  public void pressed(char key) {
    if (key == '*' && dial.hangupOnStar() && !over) {
      participant.ifPresent(leaving -> exchange.rooms().leave(leaving, "participant_hung_up"));
      putOut();
    }
  }

  @Override
  public void stop(Stop why) {
    if (over) {
      return;
    }
    over = true;
    limit.cancel();
    String reason = why == Stop.HUNG_UP ? "participant_hung_up" : "participant_updated_via_api";
    participant.ifPresent(leaving -> exchange.rooms().leave(leaving, reason));
    if (!dial.action().isEmpty()) {
      run.askAndIgnore(
          "dial action", dial.action(), dial.method(), DialResult.ofRoom().parameters());
    } else if (why == Stop.REDIRECTED
        && run.following().orElse(null) instanceof Redirect redirect) {
      run.askAndIgnore("redirect", redirect.url(), redirect.method(), Map.of());
    }
  }

  /// The room has no place for this leg any more, or never had.
  private void putOut() {
    if (over) {
      return;
    }
    over = true;
    limit.cancel();
    if (dial.action().isEmpty()) {
      run.next();
    } else {
      run.leave("dial action", dial.action(), dial.method(), DialResult.ofRoom().parameters());
    }
  }
}
