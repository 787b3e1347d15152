package dev.onetouch.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words with `{fact}` in them.
public final class Template {
  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9][A-Za-z0-9._-]{0,63})\\}");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

  private Template() {}

  /// The names of the facts these words ask for.
  public static Set<String> facts(String words) {
    Set<String> names = new TreeSet<>();
    Matcher slot = SLOT.matcher(words);
    while (slot.find()) {
      names.add(slot.group(1));
    }
    return names;
  }

  /// The words with known facts put in. A sentence that needs an unknown fact is left out whole, for half a sentence
  /// ("Your order is .") sounds broken.
  public static String fill(String words, Facts facts) {
    List<String> said = new ArrayList<>();
    for (String sentence : SENTENCE_END.splitAsStream(words).toList()) {
      if (facts(sentence).stream().allMatch(facts::knows)) {
        said.add(fillSentence(sentence, facts));
      }
    }
    return String.join(" ", said);
  }

  /// The words with known facts put in and unknown ones left empty; for addresses, where nothing may be dropped.
  public static String fillWith(String words, java.util.function.UnaryOperator<String> value) {
    return SLOT.matcher(words).replaceAll(slot -> Matcher.quoteReplacement(value.apply(slot.group(1))));
  }

  private static String fillSentence(String sentence, Facts facts) {
    return fillWith(sentence, name -> facts.value(name).orElse(""));
  }
}
