package dev.onetouch.call;

import dev.onetouch.routing.Route;
import dev.onetouch.routing.WaitEstimate;
import java.util.Map;

/// Our own queue: music, honest words, keys live.
final class Waiting {
  private Waiting() {}

  /// Says where the caller stands; on the first time also that they keep their place, and a range when one is honest.
  static void say(Progress call, Route.Queue queue, boolean waitsAlready) {
    call.say(waitsAlready ? "still-looking" : "queue-first");
    call.say(queue.position() == 1 ? "queue-position-one" : "queue-position",
        Map.of("position", Integer.toString(queue.position())));
    if (queue.estimate() instanceof WaitEstimate.Range(int low, int high)) {
      call.say("wait-range", Map.of("low", Integer.toString(low), "high", Integer.toString(high)));
    }
    if (call.company().dutyLineOf(call.state().line().dialled()).isPresent()) {
      call.say("queue-keys");
    }
    if (waitsAlready) {
      call.emit(new CallEvent.QueueLooped(queue.position()));
      call.answer(CallEffect.HoldOn::new);
    } else {
      enter(call, queue.position(), queue.why());
    }
  }

  static void enter(Progress call, int position, String why) {
    call.emit(new CallEvent.QueueEntered(position, why));
    call.answer(CallEffect.HoldOn::new);
  }
}
