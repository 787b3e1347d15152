package dev.onetouch.call;

import dev.onetouch.cases.Owner;
import dev.onetouch.flow.StepId;
import dev.onetouch.routing.Absence;
import dev.onetouch.routing.OwnerWish;
import java.time.Instant;
import java.util.List;

/// What callers answer to the house's own questions. Whatever is not understood often enough leads to a person, as in a flow.
final class HouseAnswers {
  private HouseAnswers() {}

  static void keys(Progress call, Phase.Choosing choosing, String keys) {
    call.emit(new CallEvent.InputHeard(keys));
    if (keys.equals(CallerInput.PERSON_KEY)) {
      person(call, choosing.question(), PersonReason.ASKED);
      return;
    }
    switch (choosing.question()) {
      case Question.WhoHelps asked -> whoHelps(call, asked, keys);
      case Question.WantsCallback asked -> either(call, asked, keys, () -> CallbackAsking.begin(call, asked.plan()),
          () -> onward(call, asked.plan().instead()));
      case Question.ThisNumber asked -> either(call, asked, keys, () -> CallbackAsking.numberAgreed(call, asked.plan()),
          () -> HouseQuestions.ask(call, new Question.WhichNumber(asked.plan())));
      case Question.WhichNumber asked -> CallbackAsking.numberKeyed(call, asked, keys);
      case Question.RightNumber asked -> either(call, asked, keys, () -> CallbackAsking.numberAgreed(call, asked.plan()),
          () -> HouseQuestions.ask(call, new Question.WhichNumber(asked.plan())));
      case Question.WhichTime(CallbackPlan plan, List<Instant> times) when index(keys, times.size()) >= 0 ->
          CallbackAsking.agreed(call, plan, times.get(index(keys, times.size())));
      case Question.WhichTime asked -> wrong(call, asked, "not-understood");
      case Question.MayRecord asked -> either(call, asked, keys, () -> Messages.record(call, asked.plan()),
          () -> CallbackAsking.begin(call, Plans.callback(call, asked.plan())));
    }
  }

  /// Words that answer stand for the keys that would.
  static void words(Progress call, Phase.Choosing choosing, String words) {
    if (Hearer.meansPerson(call, words)) {
      call.emit(new CallEvent.InputHeard(words));
      person(call, choosing.question(), PersonReason.ASKED);
      return;
    }
    String key = key(call, choosing.question(), words);
    if (key.isEmpty()) {
      call.emit(new CallEvent.InputHeard(words));
      wrong(call, choosing.question(), "not-understood");
    } else {
      keys(call, choosing, key);
    }
  }

  static void silence(Progress call, Question question) {
    call.emit(new CallEvent.SilenceHeard());
    int silences = call.phase() instanceof Phase.Choosing choosing ? choosing.silences() : 0;
    // Who is on the way to a person already, and was told what staying on the line means, goes on that way at once.
    boolean goesOn = question instanceof Question.WhoHelps || question instanceof Question.MayRecord;
    if (goesOn && !question.searching().isEmpty() || silences >= call.flow().flow().limits().silences()) {
      person(call, question, PersonReason.SILENT);
    } else {
      HouseQuestions.again(call, question, "silent");
    }
  }

  static void wrong(Progress call, Question question, String phrase) {
    call.emit(new CallEvent.WrongInputHeard());
    int wrong = call.phase() instanceof Phase.Choosing choosing ? choosing.wrongInputs() : 0;
    if (wrong >= call.flow().flow().limits().wrongInputs()) {
      person(call, question, PersonReason.WRONG_INPUT);
    } else {
      HouseQuestions.again(call, question, phrase);
    }
  }

  /// On to a person: on the way they were on, where somebody else will do from now on, or by the person step of whichever
  /// step asks.
  static void person(Progress call, Question question, PersonReason reason) {
    if (question.searching().isEmpty()) {
      question.asking().ifPresentOrElse(at -> Search.forPerson(call, reason, at), () -> Search.forPerson(call, reason));
      return;
    }
    if (question instanceof Question.WhoHelps || reason == PersonReason.ASKED || wouldBeAskedAgain(call, question)) {
      call.emit(new CallEvent.AnybodyWished());
    }
    Search.resume(call);
  }

  /// Whoever chose a callback by their owner and came to nothing gets a person, and not the same choice once more.
  private static boolean wouldBeAskedAgain(Progress call, Question question) {
    return !(question instanceof Question.MayRecord)
        && Plans.caseOwner(call) instanceof Owner.OwnedBy
        && question.searching().stream()
            .anyMatch(request -> request.ownerFirst() && request.wish() instanceof OwnerWish.Undecided);
  }

  static void onward(Progress call, Onward onward) {
    switch (onward) {
      case Onward.Search _ -> Search.resume(call);
      case Onward.Step(Continuation at) -> FlowWalk.enter(call, at);
      case Onward.Instead(Continuation asking, StepId otherwise) -> FlowWalk.enter(call, FlowWalk.moved(asking, otherwise));
      case Onward.Farewell _ -> {
        call.say("goodbye");
        call.emit(new CallEvent.LeaveTaken());
        call.answer(CallEffect.EndCall::new);
      }
    }
  }

  private static void whoHelps(Progress call, Question.WhoHelps asked, String keys) {
    switch (keys.equals("1") && asked.absence() == Absence.AWAY ? "" : keys) {
      case "1" -> waits(call, asked);
      case "2" -> CallbackAsking.begin(call, Plans.callbackByOwner(asked, call, asked.hours()));
      case "3" -> person(call, asked, PersonReason.ASKED);
      default -> wrong(call, asked, "not-understood");
    }
  }

  private static void waits(Progress call, Question.WhoHelps asked) {
    Instant until = call.at().plus(call.company().rules().ownerWait());
    call.emit(new CallEvent.WishMade(new OwnerWish.TheOwner(until, asked.hours()), asked.owner()));
    if (asked.absence() == Absence.NO_ANSWER) {
      // A round of waiting first: a phone that was just let ring is not rung again in the same breath.
      Waiting.forOwner(call, asked.firstName());
    } else {
      Search.resume(call);
    }
  }

  private static void either(Progress call, Question asked, String keys, Runnable one, Runnable two) {
    switch (keys) {
      case "1" -> one.run();
      case "2" -> two.run();
      default -> wrong(call, asked, "not-understood");
    }
  }

  private static int index(String keys, int count) {
    int index = keys.length() == 1 ? keys.charAt(0) - '1' : -1;
    return index < count ? index : -1;
  }

  private static String key(Progress call, Question question, String words) {
    return switch (question) {
      case Question.WhoHelps _ -> helper(call, words);
      case Question.WantsCallback _, Question.ThisNumber _, Question.RightNumber _, Question.MayRecord _ ->
          yesOrNo(call, words);
      case Question.WhichTime(CallbackPlan _, List<Instant> times) -> TimeWords.key(call, times, words);
      case Question.WhichNumber _ -> "";
    };
  }

  /// "No, that's not right" has words of both kinds in it, and is a no: what a yes would begin can't be taken back.
  static String yesOrNo(Progress call, String words) {
    return says(call, words, "no-words") ? "2" : says(call, words, "yes-words") ? "1" : "";
  }

  /// "I can't wait, call me back": whoever names something else as well does not want to wait.
  private static String helper(Progress call, String words) {
    if (says(call, words, "callback-words")) {
      return "2";
    }
    return says(call, words, "else-words") ? "3" : says(call, words, "wait-words") ? "1" : "";
  }

  static boolean says(Progress call, String words, String phrase) {
    return call.company().phrases().words(call.state().language(), phrase).stream()
        .anyMatch(wanted -> Hearer.says(words, wanted));
  }
}
