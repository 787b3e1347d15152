package dev.onetouch.formats.studio;

import dev.onetouch.call.Phrases;
import dev.onetouch.formats.SpokenWords;
import dev.onetouch.formats.studio.Listening.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// A listening widget as the menu or the question it is.
final class Menus {
  private static final List<String> KEYS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#");
  private static final int MAX_WORDS = 20;
  private static final int MAX_WORD = 100;
  private static final int MIN_DIGITS = 2;
  private static final int MAX_DIGITS = 32;

  private final Listening listening;
  private final Drawing drawing;
  private final Words words;
  private final Spoken spoken;
  private final SpokenWords personWords;

  Menus(Listening listening, Drawing drawing, Words words, Spoken spoken, Phrases phrases) {
    this.listening = listening;
    this.drawing = drawing;
    this.words = words;
    this.spoken = spoken;
    this.personWords = SpokenWords.ofPerson(phrases, List.of(spoken.language()));
  }

  Map<String, Object> of(Widget gather, Ways ways) {
    if (!Set.of("", gather.name()).contains(gather.next("timeout"))) {
      drawing.note(gather, Reason.SILENCE_TO_PERSON.with(gather.next("timeout")));
    }
    List<Map<String, Object>> choices = listening.asks(gather) ? List.of() : choices(gather, ways);
    return choices.isEmpty() ? question(gather, ways) : menu(gather, choices);
  }

  private Map<String, Object> menu(Widget gather, List<Map<String, Object>> choices) {
    listening.splits(gather).forEach(split -> {
      drawing.meet(split);
      if (!Set.of("", gather.name()).contains(split.next("noMatch"))) {
        drawing.note(split, Reason.WRONG_KEY_TO_PERSON.with(split.next("noMatch")));
      }
    });
    SequencedMap<String, Object> menu = Table.step("menu");
    menu.put("prompt", words.prompt(gather, "(" + gather.name() + ")"));
    menu.put("choices", choices);
    return menu;
  }

  private List<Map<String, Object>> choices(Widget gather, Ways ways) {
    List<Map<String, Object>> choices = new ArrayList<>();
    List<Choice> drawn = listening.choices(gather);
    Set<String> keys = new HashSet<>();
    Set<String> said = new HashSet<>();
    Set<String> wanted = new HashSet<>();
    drawn.forEach(choice -> choice.key().chars().forEach(key -> wanted.add(Character.toString(key))));
    for (Choice choice : drawn) {
      List<String> mine = new ArrayList<>();
      for (String key : choice.key().split("")) {
        if (key.equals("0")) {
          person(gather, choice, ways);
        } else if (!key.isEmpty() && keys.add(key)) {
          mine.add(key);
        } else if (!key.isEmpty()) {
          drawing.note(gather, Reason.KEY_TWICE.with(key));
        }
      }
      List<String> spokenWords = wordsOf(gather, choice, said);
      if (mine.isEmpty() && !spokenWords.isEmpty()) {
        KEYS.stream().filter(key -> !wanted.contains(key) && keys.add(key)).findFirst().ifPresentOrElse(
            key -> {
              mine.add(key);
              drawing.note(gather, Reason.KEY_GIVEN.with(spokenWords.getFirst(), key));
            },
            () -> drawing.note(gather, Reason.NO_KEY_FREE.with(spokenWords.getFirst())));
      }
      for (String key : mine) {
        choices.add(choice(key, key.equals(mine.getFirst()) ? spokenWords : List.of(), ways.step(choice.next())));
      }
    }
    return choices;
  }

  private void person(Widget gather, Choice choice, Ways ways) {
    if (!ways.personIs(choice.next())) {
      drawing.note(gather, Reason.ZERO_IS_A_PERSON.with());
    }
  }

  private Map<String, Object> choice(String key, List<String> words, String next) {
    SequencedMap<String, Object> choice = Table.of("key", key);
    if (!words.isEmpty()) {
      choice.put("words", Table.of(spoken.language(), words));
    }
    choice.put("next", next);
    return choice;
  }

  private List<String> wordsOf(Widget gather, Choice choice, Set<String> said) {
    List<String> fit = new ArrayList<>();
    for (String word : choice.words()) {
      String plain = SpokenWords.plain(word);
      if (personWords.within(word).isPresent()) {
        drawing.note(gather, Reason.WORD_IS_A_PERSON.with(word));
      } else if (!plain.isEmpty() && word.length() <= MAX_WORD && fit.size() < MAX_WORDS && said.add(plain)) {
        fit.add(word);
      }
    }
    return fit;
  }

  private Map<String, Object> question(Widget gather, Ways ways) {
    String keyed = gather.next("keypress");
    String heard = gather.next("speech");
    SequencedMap<String, Object> ask = Table.of("kind", "ask", "fact", Liquid.factOf(gather));
    String input = keyed.isEmpty() && !heard.isEmpty() ? "speech" : heard.isEmpty() ? "digits" : "digits-or-speech";
    ask.put("input", input);
    if (!input.equals("speech")) {
      gather.whole("number_of_digits").filter(digits -> digits > 0).ifPresent(digits -> {
        if (digits < MIN_DIGITS) {
          drawing.note(gather, Reason.ONE_KEY_ANSWER.with());
        }
        ask.put("digits", Table.of("min", MIN_DIGITS, "max", Math.clamp(digits, MIN_DIGITS, MAX_DIGITS)));
      });
    }
    if (!keyed.isEmpty() && !heard.isEmpty() && !keyed.equals(heard)) {
      drawing.note(gather, Reason.SAID_AS_KEYED.with(heard));
    }
    ask.put("prompt", words.prompt(gather, "(" + gather.name() + ")"));
    ask.put("next", ways.step(keyed.isEmpty() ? heard : keyed));
    return ask;
  }
}
