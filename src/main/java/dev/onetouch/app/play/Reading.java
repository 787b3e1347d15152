package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
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
