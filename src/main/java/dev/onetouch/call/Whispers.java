package dev.onetouch.call;

import dev.onetouch.caller.Caller;
import dev.onetouch.caller.PhoneNumber;
import java.util.List;
import java.util.Map;

/// What an agent hears on a phone before pressing 1: who calls and why it came to them. Agents hear the company's first
/// language, for their directory entry names the languages they speak with callers, not the one they are spoken to in.
final class Whispers {
  private Whispers() {}

  static void whisper(Progress call, Offer offer) {
    String language = call.company().languages().getFirst();
    String caller = caller(call);
    if (Outbound.unreached(call)) {
      boolean own = call.state().origin() instanceof Origin.CalledFromDesk;
      call.effect(new CallEffect.Whisper(
          words(call, language, own ? "whisper-own-call" : "whisper-callback", Map.of("caller", caller, "why", offer.why())),
          words(call, language, "whisper-no-key", Map.of())));
      return;
    }
    List<Utterance> words = caller.isEmpty()
        ? words(call, language, "whisper-nobody", Map.of("why", offer.why()))
        : words(call, language, "whisper", Map.of("caller", caller, "why", offer.why()));
    call.effect(new CallEffect.Whisper(words, words(call, language, "whisper-no-key", Map.of())));
  }

  /// A colleague on a phone hears who asks them in, and to whom.
  static void guest(Progress call, Phase.InRoom room, Offer offer) {
    String language = call.company().languages().getFirst();
    String caller = caller(call);
    Map<String, String> slots = Map.of("agent.first-name", FirstName.of(room.host().name()), "caller", caller);
    call.effect(new CallEffect.Whisper(
        words(call, language, caller.isEmpty() ? "whisper-guest-nobody" : "whisper-guest", slots),
        words(call, language, "whisper-no-key", Map.of())));
  }

  /// Who calls, as far as it may be said; empty for nobody.
  private static String caller(Progress call) {
    return switch (call.state().caller()) {
      case Caller.Known(var _, var customer) -> customer.name();
      case Caller.Shared(PhoneNumber phone, var _) -> call.company().numberPlan().spoken(phone);
      case Caller.Unknown unknown when unknown.number().isPresent() -> call.company().numberPlan().spoken(unknown.number().get());
      case Caller.Unknown _, Caller.Withheld _ -> "";
    };
  }

  static List<Utterance> words(Progress call, String language, String phrase, Map<String, String> slots) {
    String sentence = call.company().phrases().say(language, phrase);
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      sentence = sentence.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return Progress.spoken(language, sentence).map(List::of).orElse(List.of());
  }
}
