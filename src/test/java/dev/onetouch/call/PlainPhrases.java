package dev.onetouch.call;

import java.util.Map;
import java.util.TreeMap;

/// Short sentences in place of the shipped ones, so that a test reads what was said and not how.
public final class PlainPhrases {
  private PlainPhrases() {}

  public static Phrases phrases() {
    Map<String, String> english = new TreeMap<>();
    for (String plain :
        ("caller-withheld colleague-ringing duty-asked duty-no-answer duty-ringing next-ringing"
             + " nobody-yet not-understood person-hint person-ringing queue-first queue-keys"
             + " refuse-gone refuse-taken silent still-looking trouble whisper-no-key"
             + " who-helps-wait who-helps-callback who-helps-callback-then who-helps-else queue-callback queue-message"
             + " queue-else callback-wanted callback-which-number callback-or-call number-too-short number-unknown"
             + " number-our-own number-premium number-abroad message-offer message-consent message-or-stay message-speak"
             + " message-taken message-kept callback-voicemail room-dialling room-no-answer room-called-in goodbye"
             + " whisper-own-call")
            .split(" ")) {
      english.put(plain, "(" + plain + ")");
    }
    english.put("hold", "{agent.first-name} will be back.");
    english.put("line-lost", "The line to {agent.first-name} was cut.");
    english.put("whisper-guest", "{agent.first-name} asks you in with {caller}.");
    english.put("whisper-guest-nobody", "{agent.first-name} asks you in.");
    english.put("owner-ringing", "{agent.first-name} is being rung.");
    english.put("cover-ringing", "{agent.first-name} stands in.");
    english.put("owner-busy", "{owner.first-name} is busy.");
    english.put("same-agent-ringing", "{agent.first-name} again.");
    english.put("owner-wrapping-up", "{owner.first-name} is writing notes.");
    english.put("owner-back", "{owner.first-name} is back {owner.back}.");
    english.put("queue-first-owner", "You wait for {owner.first-name}.");
    english.put("owner-still-busy", "{owner.first-name} is still busy.");
    english.put("callback-this-number", "This number, {number}?");
    english.put("callback-right-number", "{number}, right?");
    english.put("callback-time", "{key}: {time}.");
    english.put("callback-promised", "We call {time} at {number}.");
    english.put("callback-promised-owner", "{owner.first-name} calls {time} at {number}.");
    english.put("case-number", "Case {number}.");
    english.put("message-offer-owner", "A message for {owner.first-name}.");
    english.put("message-taken-owner", "{owner.first-name} has it.");
    english.put("callback-hello", "{company} here, {agent.first-name} for you.");
    english.put("callback-hello-for-owner", "{company} here, {agent.first-name} for {owner.first-name}.");
    english.put("message-heard-when-open", "Heard {hours.next-open}.");
    english.put("callback-screen", "{company} here, press any key.");
    english.put("whisper-callback", "Callback to {caller}: {why}.");
    english.put("time-soon", "soon");
    english.put("wait-words", "wait");
    english.put("callback-words", "call back");
    english.put("else-words", "somebody else, can't wait");
    english.put("number-words", "zero, one, two, three, four, five");
    english.put("soon-words", "soon, as soon as you can");
    english.put("today-words", "today");
    english.put("tomorrow-words", "tomorrow");
    english.put("time-yours", "{when}, your time");
    english.put("yes-words", "yes, right");
    english.put("no-words", "no");
    english.put("owner-away", "{owner.first-name} is away.");
    english.put("owner-no-answer", "{owner.first-name} does not answer.");
    english.put("queue-position", "You are number {position}.");
    english.put("queue-position-one", "You are next.");
    english.put("wait-range", "{low} to {high} minutes.");
    english.put("whisper", "{caller}: {why}.");
    english.put("language-choice", "For English, press {key}.");
    english.put("language-name", "English");
    english.put("person-words", "agent, person, human");
    english.put("time-today", "today at {time}");
    english.put("time-tomorrow", "tomorrow at {time}");
    english.put("time-weekday", "on {day} at {time}");
    english.put("time-date", "on {date} at {time}");
    Map<String, String> spanish =
        Map.of(
            "person-words",
            "agente, persona, operadór",
            "language-name",
            "Español",
            "language-choice",
            "Para español, oprima {key}.",
            "trouble",
            "(problema)");
    return new Phrases(Map.of("en", english, "es", spanish));
  }
}
