package dev.onetouch.app.play;

import static dev.onetouch.app.play.Reading.oneEntry;
import static dev.onetouch.app.play.Reading.require;
import static dev.onetouch.app.play.Reading.seconds;
import static dev.onetouch.app.play.Reading.words;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.app.play.CallScript.Move;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the moves of a script, and knows who calls in it.
final class MoveReader {
  private static final String MOVES =
      "hears, presses, says, waits, talks-to, person, away, wrap-up-end, agent-hangs-up, duty-line, hangs-up, call-ends, caller";

  private final Set<String> agents;
  private final Set<String> callers = new HashSet<>();

  /// @param agents who may be named
  MoveReader(Set<String> agents) {
    this.agents = agents;
  }

  List<Move> moves(JsonNode list, String at) throws ScriptProblem {
    require(list.isArray(), at, "must be a list of " + MOVES);
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      moves.add(move(list.get(i), at + "/" + i));
    }
    return moves;
  }

  private Move move(JsonNode node, String at) throws ScriptProblem {
    String verb = node.isTextual() ? node.asText() : node.isObject() && node.size() == 1 ? node.fieldNames().next() : "";
    JsonNode what = node.path(verb);
    String here = at + "/" + verb;
    return switch (verb) {
      case "hears" -> new Move.Hears(words(what, here));
      case "presses" -> new Move.Presses(words(what, here));
      case "says" -> new Move.Says(words(what, here));
      case "waits" -> new Move.Waits(seconds(what, 1, here));
      case "talks-to" -> new Move.TalksTo(what.asText().equals(Scene.DUTY_LINE) ? Scene.DUTY_LINE : agent(what, here));
      case "person" -> {
        Map.Entry<String, JsonNode> person = oneEntry(what, here, "one agent and how they are reached");
        String agent = known(person.getKey(), here);
        yield new Move.Comes(agent, ScriptReader.person(person.getValue(), here + "/" + agent));
      }
      case "away" -> new Move.Leaves(agent(what, here));
      case "wrap-up-end" -> new Move.EndsWrapUp(agent(what, here));
      case "agent-hangs-up" -> new Move.AgentHangsUp(agent(what, here));
      case "duty-line" -> new Move.DutyLine(ScriptReader.dutyLine(what, here));
      case "caller" -> {
        Map.Entry<String, JsonNode> caller = oneEntry(what, here, "a name and a number, such as {tom: \"+16195550149\"}");
        callers.add(caller.getKey());
        yield new Move.Dials(caller.getKey(), words(caller.getValue(), here + "/" + caller.getKey()));
      }
      case "hangs-up" -> new Move.HangsUp();
      case "call-ends" -> new Move.CallEnds();
      default -> {
        require(callers.contains(verb), at, "found " + node + "; accepted: " + MOVES + ", or the name of another caller");
        yield new Move.Of(verb, move(what, here));
      }
    };
  }

  private String agent(JsonNode node, String at) throws ScriptProblem {
    return known(words(node, at), at);
  }

  String known(String agent, String at) throws ScriptProblem {
    require(agents.contains(agent), at, "no such agent '" + agent + "'; accepted: " + String.join(", ", agents));
    return agent;
  }
}
