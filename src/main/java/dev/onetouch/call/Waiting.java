package dev.onetouch.call;

import dev.onetouch.routing.OwnerWish;
import dev.onetouch.routing.Route;
import dev.onetouch.routing.WaitEstimate;
import java.util.Map;

/// Our own queue: music, honest words, keys live. Every round offers a callback and a message; nobody is ever cut for waiting.
final class Waiting {
  private Waiting() {}

  /// Says where the caller stands; on the first time also that they keep their place, and a range when one is honest.
  static void say(Progress call, Route.Queue queue, boolean waitsAlready) {
    boolean forOwner = !queue.forOwner().isEmpty();
    if (waitsAlready) {
      call.say(forOwner ? "owner-still-busy" : "still-looking", owner(queue));
    } else {
      call.say(forOwner ? "queue-first-owner" : "queue-first", owner(queue));
    }
    if (!forOwner || queue.position() > 1) {
      call.say(queue.position() == 1 ? "queue-position-one" : "queue-position",
          Map.of("position", Integer.toString(queue.position())));
    }
    if (queue.estimate() instanceof WaitEstimate.Range(int low, int high)) {
      call.say("wait-range", Map.of("low", Integer.toString(low), "high", Integer.toString(high)));
    }
    if (waitsAlready) {
      sayKeys(call);
      call.emit(new CallEvent.QueueLooped(queue.position()));
      call.answer(CallEffect.HoldOn::new);
    } else {
      enter(call, queue.position(), queue.why());
    }
  }

  /// Waits a round for an owner who was rung a moment ago.
  static void forOwner(Progress call, String firstName) {
    call.say("queue-first-owner", Map.of("owner.first-name", firstName));
    enter(call, 1, "Waits for " + firstName);
  }

  /// However they come to wait: they hear what else there is.
  static void enter(Progress call, int position, String why) {
    sayKeys(call);
    call.emit(new CallEvent.QueueEntered(position, why));
    call.answer(CallEffect.HoldOn::new);
  }

  /// What a key does while waiting; a key that means nothing is as good as none.
  static void keys(Progress call, PersonRequest request, String keys) {
    boolean forOwner = waitsForOwner(request);
    // A person, for who waits for one in particular, is anybody.
    switch (forOwner && keys.equals("0") ? "3" : keys) {
      case "1" -> heard(call, keys, () -> CallbackAsking.begin(call, Plans.callback(call, request)));
      case "2" -> heard(call, keys, () ->
          HouseQuestions.ask(call, new Question.MayRecord(Plans.message(call, request))));
      case "3" -> somebodyElse(call, keys, forOwner);
      case "0" -> Search.dutyLine(call, "duty-asked", "The caller asked for it while waiting");
      default -> CallerInput.nothing(call);
    }
  }

  private static void somebodyElse(Progress call, String keys, boolean forOwner) {
    if (!forOwner) {
      CallerInput.nothing(call);
      return;
    }
    heard(call, keys, () -> {
      call.emit(new CallEvent.AnybodyWished());
      Search.resume(call);
    });
  }

  private static void heard(Progress call, String keys, Runnable consequence) {
    call.emit(new CallEvent.InputHeard(keys));
    consequence.run();
  }

  private static boolean waitsForOwner(PersonRequest request) {
    return request.ownerFirst() && request.wish() instanceof OwnerWish.TheOwner;
  }

  private static void sayKeys(Progress call) {
    call.say("queue-callback");
    call.say("queue-message");
    if (call.phase().personRequest().filter(Waiting::waitsForOwner).isPresent()) {
      call.say("queue-else");
    } else if (call.company().dutyLineOf(call.state().line().dialled()).isPresent()) {
      call.say("queue-keys");
    }
  }

  private static Map<String, String> owner(Route.Queue queue) {
    return queue.forOwner().stream().findFirst()
        .map(agent -> Map.of("owner.first-name", agent.firstName()))
        .orElse(Map.of());
  }
}
