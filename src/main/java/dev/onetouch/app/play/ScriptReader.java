package dev.onetouch.app.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.onetouch.app.play.CallScript.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a script, and says of the first thing that is wrong where it stands and what is accepted.
public final class ScriptReader {
  private static final Set<String> KEYS = Set.of("name", "at", "from", "to", "people", "duty-line", "call");
  private static final Set<String> BY = Set.of("browser", "phone");
  private static final Set<String> DOES = Set.of("accepts", "declines", "nothing", "voicemail");
  private static final Set<String> DUTY_LINE = Set.of("answers", "rings", "busy");
  private static final int MAX_SECONDS = 3_600;
  private static final String MOVES =
      "hears, presses, says, waits, talks-to, person, away, wrap-up-end, agent-hangs-up, hangs-up, call-ends";

  private ScriptReader() {}

  public static CallScript read(String text) throws ScriptProblem {
    JsonNode root;
    try {
      root = new YAMLMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new ScriptProblem("line " + e.getLocation().getLineNr() + ": not YAML: " + e.getOriginalMessage());
    }
    if (!root.isObject()) {
      throw new ScriptProblem("a script is a mapping with the keys " + KEYS);
    }
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      require(KEYS.contains(entry.getKey()), "/" + entry.getKey(), "unknown key; accepted: " + KEYS);
    }
    Map<String, CallScript.Person> people = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : root.path("people").properties()) {
      people.put(entry.getKey(), person(entry.getValue(), "/people/" + entry.getKey()));
    }
    String dutyLine = root.path("duty-line").asText("answers");
    require(DUTY_LINE.contains(dutyLine), "/duty-line", "found '" + dutyLine + "'; accepted: " + DUTY_LINE);
    return new CallScript(root.path("name").asText("A call"), root.path("at").asText(""), text(root, "from"),
        text(root, "to"), people, dutyLine, moves(root.path("call")));
  }

  private static String text(JsonNode root, String key) throws ScriptProblem {
    require(root.path(key).isTextual(), "/" + key, "must be text, in quotes when it begins with +");
    return root.path(key).asText();
  }

  private static CallScript.Person person(JsonNode node, String at) throws ScriptProblem {
    String by = node.path("by").asText("browser");
    String does = node.path("does").asText("accepts");
    require(node.isObject(), at, "must be a mapping such as {by: browser, does: accepts, after: 3}");
    require(BY.contains(by), at + "/by", "found '" + by + "'; accepted: " + BY);
    require(DOES.contains(does), at + "/does", "found '" + does + "'; accepted: " + DOES);
    return new CallScript.Person(by, does, seconds(node.path("after"), 2, at + "/after"));
  }

  private static List<Move> moves(JsonNode call) throws ScriptProblem {
    require(call.isArray() && !call.isEmpty(), "/call", "must be a list of what the caller does: " + MOVES);
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < call.size(); i++) {
      moves.add(move(call.get(i), "/call/" + i));
    }
    return moves;
  }

  private static Move move(JsonNode node, String at) throws ScriptProblem {
    String verb = node.isTextual() ? node.asText() : node.isObject() && node.size() == 1 ? node.fieldNames().next() : "";
    JsonNode what = node.path(verb);
    return switch (verb) {
      case "hears" -> new Move.Hears(what.asText());
      case "presses" -> new Move.Presses(what.asText());
      case "says" -> new Move.Says(what.asText());
      case "waits" -> new Move.Waits(seconds(what, 1, at + "/waits"));
      case "talks-to" -> new Move.TalksTo(what.asText());
      case "person" -> {
        require(what.isObject() && what.size() == 1, at + "/person", "must name one agent and how they are reached");
        String agent = what.fieldNames().next();
        yield new Move.Comes(agent, person(what.path(agent), at + "/person/" + agent));
      }
      case "away" -> new Move.Leaves(what.asText());
      case "wrap-up-end" -> new Move.EndsWrapUp(what.asText());
      case "agent-hangs-up" -> new Move.AgentHangsUp(what.asText());
      case "hangs-up" -> new Move.HangsUp();
      case "call-ends" -> new Move.CallEnds();
      default -> throw new ScriptProblem(at + ": found " + node + "; accepted: " + MOVES);
    };
  }

  private static int seconds(JsonNode node, int usual, String at) throws ScriptProblem {
    int found = node.isMissingNode() ? usual : node.asInt(-1);
    require(found >= 0 && found <= MAX_SECONDS, at, "found " + node + "; accepted: 0 to " + MAX_SECONDS + " seconds");
    return found;
  }

  private static void require(boolean holds, String at, String sentence) throws ScriptProblem {
    if (!holds) {
      throw new ScriptProblem(at + ": " + sentence);
    }
  }
}
