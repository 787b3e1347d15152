package dev.onetouch.call;

import dev.onetouch.cases.CaseNumber;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Takes messages: nothing is recorded before the caller agreed to it.
final class Messages {
  private Messages() {}

  static void record(Progress call, VoicemailPlan plan) {
    Optional<CaseNumber> about = Plans.file(call, plan.owner(), plan.team());
    if (about.isEmpty() || plan.team().isEmpty()) {
      call.say("trouble");
      HouseAnswers.person(call, new Question.MayRecord(plan), PersonReason.MISSING);
      return;
    }
    VoicemailId id = new VoicemailId(call.fresh().name());
    call.emit(new CallEvent.RecordingStarted(plan, id, about.get(), plan.team().getFirst(), call.at()));
    call.say("message-speak");
    call.answer(words -> new CallEffect.Record(words, id, call.company().rules().messageAtMost()));
  }

  /// The tone, for somebody who knows what is wanted of them.
  static void again(Progress call, VoicemailId id) {
    call.answer(words -> new CallEffect.Record(words, id, call.company().rules().messageAtMost()));
  }

  /// @param keys the key that ended it; `0` leads to a person, and the message is kept
  static void recorded(Progress call, Phase.Recording recording, String keys) {
    call.emit(new CallEvent.RecordingFinished());
    VoicemailPlan plan = recording.plan();
    if (keys.equals(CallerInput.PERSON_KEY)) {
      call.say("message-kept");
      HouseAnswers.person(call, new Question.MayRecord(plan), PersonReason.ASKED);
      return;
    }
    Map<String, String> slots = plan.ownerName().isEmpty() ? Map.of() : Map.of("owner.first-name", plan.ownerName());
    call.say(plan.ownerName().isEmpty() ? "message-taken" : "message-taken-owner", slots);
    if (plan.ownerName().isEmpty()) {
      call.state().fact("hours.next-open").ifPresent(opens -> call.say("message-heard-when-open", Map.of("hours.next-open", opens)));
    }
    call.state().about().found().ifPresent(about -> sayCaseNumber(call, about.number()));
    HouseAnswers.onward(call, plan.next());
  }

  /// Nobody spoke, and the recorder gave up.
  static void nothingRecorded(Progress call, Phase.Recording recording) {
    call.emit(new CallEvent.RecordingFinished());
    call.say("silent");
    HouseAnswers.person(call, new Question.MayRecord(recording.plan()), PersonReason.SILENT);
  }

  static void sayCaseNumber(Progress call, CaseNumber number) {
    String digits = number.digits().chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
    call.say("case-number", Map.of("number", digits));
  }
}
