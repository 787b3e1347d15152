package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/// What every part of a script is read with: a refusal names the place, what was found and what is accepted.
final class Reading {
  private static final int MAX_SECONDS = 3_600;

  private Reading() {}

  static void require(boolean holds, String at, String sentence) throws ScriptProblem {
    if (!holds) {
      throw new ScriptProblem(at + ": " + sentence);
    }
  }

  /// What a move is called: the move itself, or its only key. Empty when it is neither.
  static String verb(JsonNode node) {
    return node.isTextual() ? node.asText() : node.isObject() && node.size() == 1 ? node.fieldNames().next() : "";
  }

  static void keys(JsonNode node, String at, List<String> accepted) throws ScriptProblem {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      require(
          accepted.contains(entry.getKey()),
          at + "/" + entry.getKey(),
          "unknown key; accepted: " + String.join(", ", accepted));
    }
  }

  static String oneOf(List<String> accepted, String found, String at) throws ScriptProblem {
    require(accepted.contains(found), at, "found '" + found + "'; accepted: " + String.join(", ", accepted));
    return found;
  }

  /// The words under a key that has to be there.
  static String text(JsonNode node, String key, String at) throws ScriptProblem {
    return words(node.path(key), at + "/" + key);
  }

  /// A date and time on the company's clock.
  static LocalDateTime moment(JsonNode node, String at) throws ScriptProblem {
    try {
      return LocalDateTime.parse(node.asText());
    } catch (DateTimeParseException e) {
      throw new ScriptProblem(
          at + ": found '" + node.asText() + "'; accepted: a local date and time such as 2026-11-30T09:05");
    }
  }

  static String words(JsonNode node, String at) throws ScriptProblem {
    require(node.isValueNode() && !node.asText().isBlank(), at, "must be text, in quotes when it begins with + or #");
    return node.asText();
  }

  static int seconds(JsonNode node, int usual, String at) throws ScriptProblem {
    int found = node.isMissingNode() ? usual : node.asInt(-1);
    require(found >= 0 && found <= MAX_SECONDS, at, "found " + node + "; accepted: 0 to " + MAX_SECONDS + " seconds");
    return found;
  }

  static Map.Entry<String, JsonNode> oneEntry(JsonNode node, String at, String what) throws ScriptProblem {
    require(node.isObject() && node.size() == 1, at, "must name " + what);
    return node.properties().iterator().next();
  }
}
