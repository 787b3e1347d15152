package dev.onetouch.app.play;

import static dev.onetouch.app.play.Reading.require;
import static dev.onetouch.app.play.Reading.seconds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a script, and says of the first thing that is wrong where it stands and what is accepted.
public final class ScriptReader {
  private static final List<String> KEYS =
      List.of("name", "at", "from", "to", "people", "duty-line", "phones", "before", "call", "then");
  private static final List<String> BY = List.of("browser", "phone");
  private static final List<String> DOES = List.of("accepts", "declines", "nothing", "voicemail");
  private static final List<String> DUTY_LINE = List.of("answers", "rings", "busy");
  private static final List<String> THEN = List.of(
      "case", "owner", "status", "agents", "callbacks", "tasks", "promises", "escalations");

  /// What can be left to do, and what can be said of each.
  private static final Map<String, List<String>> LEFT = Map.of(
      "callbacks", List.of("case", "owner", "state"),
      "tasks", List.of("kind", "case", "owner"),
      "promises", List.of("case", "owner", "what", "state"),
      "escalations", List.of("case", "owner", "what", "state"));
  static final int USUAL_AFTER_SECONDS = 2;

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
    Reading.keys(root, "", KEYS);
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
        phones(root.path("phones")),
        moves.moves(root.has("before") ? root.path("before") : JsonNodeFactory.instance.arrayNode(), "/before"),
        moves.moves(root.path("call"), "/call"),
        ending(root.path("then"), moves));
  }

  private static CallScript.Ending ending(JsonNode node, MoveReader moves) throws ScriptProblem {
    Reading.keys(node, "/then", THEN);
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
        agents,
        left(node, moves));
  }

  private static Map<String, List<CallScript.Left>> left(JsonNode then, MoveReader moves) throws ScriptProblem {
    Map<String, List<CallScript.Left>> left = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> kind : then.properties()) {
      if (!LEFT.containsKey(kind.getKey())) {
        continue;
      }
      String at = "/then/" + kind.getKey();
      require(kind.getValue().isArray(), at, "must be a list, empty when nothing is left");
      List<CallScript.Left> all = new ArrayList<>();
      for (JsonNode one : kind.getValue()) {
        Reading.keys(one, at, LEFT.getOrDefault(kind.getKey(), List.of()));
        Map<String, String> said = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : one.properties()) {
          String words = Reading.words(entry.getValue(), at + "/" + entry.getKey());
          boolean agent = entry.getKey().equals("owner") && !words.equals(CallScript.Left.TEAM);
          said.put(entry.getKey(), agent ? moves.known(words, at) : words);
        }
        all.add(new CallScript.Left(said));
      }
      left.put(kind.getKey(), List.copyOf(all));
    }
    return left;
  }

  private static Map<String, CallScript.Phone> phones(JsonNode node) throws ScriptProblem {
    Map<String, CallScript.Phone> phones = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      phones.put(entry.getKey(), MoveReader.phone(entry.getValue(), "/phones/" + entry.getKey()));
    }
    return phones;
  }

  static String dutyLine(JsonNode node, String at) throws ScriptProblem {
    return Reading.oneOf(DUTY_LINE, node.asText(), at);
  }

  static CallScript.Person person(JsonNode node, String at) throws ScriptProblem {
    require(node.isObject(), at, "must be a mapping such as {by: browser, does: accepts, after: 3}");
    Reading.keys(node, at, List.of("by", "does", "after"));
    return new CallScript.Person(
        Reading.oneOf(BY, node.path("by").asText("browser"), at + "/by"),
        Reading.oneOf(DOES, node.path("does").asText("accepts"), at + "/does"),
        seconds(node.path("after"), USUAL_AFTER_SECONDS, at + "/after"));
  }

  private static String text(JsonNode root, String key) throws ScriptProblem {
    require(root.path(key).isTextual(), "/" + key, "must be text, in quotes when it begins with +");
    return root.path(key).asText();
  }
}
