package dev.onetouch.flow;

import java.util.List;

/// A sentence about a flow, in English and in its parts, so that a page can say it in its reader's language.
///
/// @param code which sentence it is, kebab-case and stable; empty for no words at all
/// @param with the facts that fill its gaps: ids, keys, numbers, names and texts of the flow, never words of ours
/// @param english the same for a terminal and a log
public record Told(String code, List<String> with, String english) {
  public static final Told NOTHING = new Told("", List.of(), "");

  public Told {
    with = List.copyOf(with);
  }

  public boolean isEmpty() {
    return english.isEmpty();
  }

  @Override
  public String toString() {
    return english;
  }
}
