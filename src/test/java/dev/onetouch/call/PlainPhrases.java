package dev.onetouch.call;

import java.util.Map;
import java.util.TreeMap;

/// Short sentences in place of the shipped ones, so that a test reads what was said and not how.
public final class PlainPhrases {
  private PlainPhrases() {}

  public static Phrases phrases() {
    Map<String, String> english = new TreeMap<>();
    for (String plain : ("caller-withheld colleague-ringing duty-asked duty-no-answer duty-ringing next-ringing nobody-yet"
        + " not-understood person-hint person-ringing queue-first queue-keys refuse-gone refuse-taken silent still-looking"
        + " trouble whisper-no-key").split(" ")) {
      english.put(plain, "(" + plain + ")");
    }
    english.put("owner-ringing", "{agent.first-name} is being rung.");
    english.put("cover-ringing", "{agent.first-name} stands in.");
    english.put("owner-busy", "{owner.first-name} is busy.");
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
    Map<String, String> spanish = Map.of("person-words", "agente, persona, operadór", "language-name", "Español",
        "language-choice", "Para español, oprima {key}.", "trouble", "(problema)");
    return new Phrases(Map.of("en", english, "es", spanish));
  }
}
