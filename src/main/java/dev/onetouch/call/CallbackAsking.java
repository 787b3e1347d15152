package dev.onetouch.call;

import dev.onetouch.caller.NumberPlan.Judgement;
import dev.onetouch.caller.NumberPlan.Reason;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.Callback;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.CaseNumber;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Agrees on a callback: the number, then the time, then the promise with a case number (P6).
final class CallbackAsking {
  private CallbackAsking() {}

  /// The number they call from is confirmed; who withholds it, or calls from one that is not dialled, keys another.
  static void begin(Progress call, CallbackPlan plan) {
    Optional<PhoneNumber> calling = call.state().caller().number()
        .filter(number -> call.company().numberPlan()
            .judgeCalling(number, call.state().line().dialled(), call.company().ourOwn()) instanceof Judgement.Usable);
    HouseQuestions.ask(call, calling
        .<Question>map(number -> new Question.ThisNumber(plan.at(number)))
        .orElse(new Question.WhichNumber(plan)));
  }

  static void numberKeyed(Progress call, Question.WhichNumber asked, String keys) {
    switch (call.company().numberPlan().judge(keys.replaceAll("[^0-9]", ""), call.state().line().dialled(), call.company().ourOwn())) {
      case Judgement.Usable(PhoneNumber number) ->
          HouseQuestions.ask(call, new Question.RightNumber(asked.plan().at(number)));
      case Judgement.Unusable(Reason reason) -> HouseAnswers.wrong(call, asked, switch (reason) {
        case TOO_SHORT -> "number-too-short";
        case NOT_A_NUMBER -> "number-unknown";
        case OUR_OWN -> "number-our-own";
        case PREMIUM -> "number-premium";
        case ABROAD -> "number-abroad";
      });
    }
  }

  static void numberAgreed(Progress call, CallbackPlan plan) {
    List<Instant> times = CallbackTimes.offered(call, plan, plan.number().getFirst());
    if (times.size() == 1) {
      agreed(call, plan, times.getFirst());
    } else {
      HouseQuestions.ask(call, new Question.WhichTime(plan, times));
    }
  }

  /// The promise. Without a team there is nobody whose it could be, and the caller gets a person.
  static void agreed(Progress call, CallbackPlan plan, Instant from) {
    Optional<CaseNumber> about = Plans.file(call, plan.owner(), plan.team());
    if (about.isEmpty() || plan.team().isEmpty()) {
      call.say("trouble");
      HouseAnswers.person(call, new Question.WantsCallback(plan), PersonReason.MISSING);
      return;
    }
    Callback callback = new Callback(
        new CallbackId(call.fresh().name()), about.get(), plan.owner(), plan.team().getFirst(), plan.number().getFirst(),
        call.state().line().dialled(), call.state().language(), plan.since(), from,
        CallbackTimes.until(call, plan.number().getFirst(), from));
    call.emit(new CallEvent.CallbackPromised(callback));
    Map<String, String> slots = new HashMap<>();
    slots.put("time", CallbackTimes.say(call, callback.number(), from));
    slots.put("number", call.company().numberPlan().spoken(callback.number()));
    if (!plan.ownerName().isEmpty()) {
      slots.put("owner.first-name", plan.ownerName());
    }
    call.say(plan.ownerName().isEmpty() ? "callback-promised" : "callback-promised-owner", slots);
    Messages.sayCaseNumber(call, about.get());
    call.say("callback-or-call");
    HouseAnswers.onward(call, plan.next());
  }
}
