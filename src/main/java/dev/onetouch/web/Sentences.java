package dev.onetouch.web;

import dev.onetouch.web.Sentence.Known;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Every sentence with which the house refuses something or gives a reason. It keeps them as it wrote them; which there
/// are, stands here once more. The first that fits counts.
public final class Sentences {
  static final List<Known> ALL = Stream.of(
          FieldSentences.ALL, RefusalSentences.ALL, WhySentences.ALL, AcceptedSentences.ALL, SchemaSentences.ALL,
          FoundSentences.ALL)
      .flatMap(List::stream)
      .toList();

  private Sentences() {}

  /// How many gaps each has, by its code.
  public static SortedMap<String, Integer> gaps() {
    SortedMap<String, Integer> gaps = new TreeMap<>(Map.of(Sentence.AT_PLACE, 2));
    ALL.forEach(one -> gaps.put(one.code(), one.english().matcher("").groupCount()));
    return gaps;
  }
}
