package dev.onetouch.call;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.routing.Absence;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Asks the house's own questions: the truth first, then what can be chosen, each with its key.
final class HouseQuestions {
  /// The longest number there is, with an international prefix.
  static final int MAX_NUMBER_KEYS = 20;

  private HouseQuestions() {}

  static void ask(Progress call, Question question) {
    call.emit(new CallEvent.QuestionAsked(question));
    say(call, question);
    listen(call, question);
  }

  /// Asks again, saying first what was wrong.
  static void again(Progress call, Question question, String phrase) {
    call.say(phrase);
    say(call, question);
    call.say("person-hint");
    listen(call, question);
  }

  private static void say(Progress call, Question question) {
    switch (question) {
      case Question.WhoHelps asked -> whoHelps(call, asked);
      case Question.WantsCallback _ -> call.say("callback-wanted");
      case Question.ThisNumber(CallbackPlan plan) -> call.say("callback-this-number", number(call, plan));
      case Question.WhichNumber _ -> call.say("callback-which-number");
      case Question.RightNumber(CallbackPlan plan) -> call.say("callback-right-number", number(call, plan));
      case Question.WhichTime(CallbackPlan plan, List<Instant> times) -> {
        for (int i = 0; i < times.size(); i++) {
          call.say("callback-time",
              Map.of("time", CallbackTimes.say(call, plan.number().getFirst(), times.get(i)), "key", Integer.toString(i + 1)));
        }
      }
      case Question.MayRecord(VoicemailPlan plan) -> {
        call.say(plan.ownerName().isEmpty() ? "message-offer" : "message-offer-owner", owner(plan.ownerName()));
        call.say("message-consent");
        if (!question.searching().isEmpty()) {
          call.say("message-or-stay");
        }
      }
    }
  }

  private static void whoHelps(Progress call, Question.WhoHelps asked) {
    Map<String, String> slots = owner(asked.firstName());
    boolean backKnown = !asked.back().isEmpty();
    switch (asked.absence()) {
      case BUSY -> call.say("owner-busy", slots);
      case WRAPPING_UP -> call.say("owner-wrapping-up", slots);
      case NO_ANSWER -> call.say("owner-no-answer", slots);
      case AWAY -> away(call, asked);
    }
    if (asked.absence() != Absence.AWAY) {
      call.say("who-helps-wait", slots);
    }
    call.say(backKnown ? "who-helps-callback-then" : "who-helps-callback", slots);
    call.say("who-helps-else");
  }

  private static void away(Progress call, Question.WhoHelps asked) {
    asked.back().stream().findFirst().ifPresentOrElse(
        back -> call.say("owner-back",
            Map.of("owner.first-name", asked.firstName(), "owner.back", SpokenTime.say(call, back))),
        () -> call.say("owner-away", owner(asked.firstName())));
  }

  private static void listen(Progress call, Question question) {
    boolean keyed = question instanceof Question.WhichNumber;
    List<String> hints = call.company().phrases().personWords(call.state().language());
    CallEffect.Hearing hearing = new CallEffect.Hearing(
        true, !keyed, keyed ? MAX_NUMBER_KEYS : 1, keyed, Asking.PATIENCE, call.state().language(), hints);
    call.answer(words -> new CallEffect.Listen(words, hearing));
  }

  private static Map<String, String> number(Progress call, CallbackPlan plan) {
    return plan.number().stream().findFirst()
        .map((PhoneNumber number) -> Map.of("number", call.company().numberPlan().spoken(number)))
        .orElse(Map.of());
  }

  private static Map<String, String> owner(String firstName) {
    return firstName.isEmpty() ? Map.of() : Map.of("owner.first-name", firstName);
  }
}
