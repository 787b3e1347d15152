package dev.onetouch.app.play;

import static dev.onetouch.app.play.Reading.require;
import static dev.onetouch.app.play.Reading.seconds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a script, and says of the first thing that is wrong where it stands and what is accepted.
public final class ScriptReader {
  private static final List<String> KEYS =
      List.of("name", "at", "from", "to", "people", "duty-line", "before", "call", "then");
  private static final List<String> BY = List.of("browser", "phone");
  private static final List<String> DOES = List.of("accepts", "declines", "nothing", "voicemail");
  private static final List<String> DUTY_LINE = List.of("answers", "rings", "busy");
  private static final List<String> THEN = List.of("case", "owner", "status", "agents");
  private static final int USUAL_AFTER_SECONDS = 2;

  private ScriptReader() {}

  /// @param cast whom the script may name
  public static CallScript read(String text, Cast cast) throws ScriptProblem {
    JsonNode root;
    try {
      root = new YAMLMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new ScriptProblem("line " + e.getLocation().getLineNr() + ": not YAML: " + e.getOriginalMessage());
    }
    if (!root.isObject()) {
      throw new ScriptProblem("a script is a mapping with the keys " + String.join(", ", KEYS));
    }
    keys(root, "", KEYS);
    MoveReader moves = new MoveReader(cast.agents().keySet());
    Map<String, CallScript.Person> people = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : root.path("people").properties()) {
      String at = "/people/" + entry.getKey();
      people.put(moves.known(entry.getKey(), at), person(entry.getValue(), at));
    }
    require(root.path("call").size() > 0, "/call", "must say what the caller does");
    return new CallScript(
        root.path("name").asText("A call"),
        root.path("at").asText(""),
        text(root, "from"),
        text(root, "to"),
        people,
        root.has("duty-line") ? dutyLine(root.path("duty-line"), "/duty-line") : "answers",
        moves.moves(root.has("before") ? root.path("before") : JsonNodeFactory.instance.arrayNode(), "/before"),
        moves.moves(root.path("call"), "/call"),
        ending(root.path("then"), moves));
  }

  private static CallScript.Ending ending(JsonNode node, MoveReader moves) throws ScriptProblem {
    keys(node, "/then", THEN);
    Map<String, String> agents = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.path("agents").properties()) {
      String at = "/then/agents/" + entry.getKey();
      agents.put(moves.known(entry.getKey(), at), Reading.words(entry.getValue(), at));
    }
    String owner = node.path("owner").asText("");
    return new CallScript.Ending(
        node.path("case").asText(""),
        owner.isEmpty() ? "" : moves.known(owner, "/then/owner"),
        node.path("status").asText(""),
        agents);
  }

  static String dutyLine(JsonNode node, String at) throws ScriptProblem {
    return oneOf(DUTY_LINE, node.asText(), at);
  }

  static CallScript.Person person(JsonNode node, String at) throws ScriptProblem {
    require(node.isObject(), at, "must be a mapping such as {by: browser, does: accepts, after: 3}");
    keys(node, at, List.of("by", "does", "after"));
    return new CallScript.Person(
        oneOf(BY, node.path("by").asText("browser"), at + "/by"),
        oneOf(DOES, node.path("does").asText("accepts"), at + "/does"),
        seconds(node.path("after"), USUAL_AFTER_SECONDS, at + "/after"));
  }

  private static String text(JsonNode root, String key) throws ScriptProblem {
    require(root.path(key).isTextual(), "/" + key, "must be text, in quotes when it begins with +");
    return root.path(key).asText();
  }

  private static String oneOf(List<String> accepted, String found, String at) throws ScriptProblem {
    require(accepted.contains(found), at, "found '" + found + "'; accepted: " + String.join(", ", accepted));
    return found;
  }

  private static void keys(JsonNode node, String at, List<String> accepted) throws ScriptProblem {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      require(
          accepted.contains(entry.getKey()),
          at + "/" + entry.getKey(),
          "unknown key; accepted: " + String.join(", ", accepted));
    }
  }
}
