package dev.onetouch.app.play;

import static dev.onetouch.app.play.Reading.oneEntry;
import static dev.onetouch.app.play.Reading.require;
import static dev.onetouch.app.play.Reading.seconds;
import static dev.onetouch.app.play.Reading.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the moves of a script, and knows who calls in it.
final class MoveReader {
  private static final String MOVES =
      "hears, presses, says, waits, until, message, talks-to, person, away, wrap-up-end, agent-hangs-up, line-lost,"
          + " duty-line, hangs-up, call-ends, caller, customer-phone, called, not-called, desk";

  private static final List<String> PHONE_DOES = List.of("answers", "busy", "no-answer", "voicemail", "declines");
  private static final int USUAL_MESSAGE_SECONDS = 5;

  private final Set<String> agents;
  private final Set<String> callers = new HashSet<>();
  private final DeedReader deeds = new DeedReader(this);

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
    String verb = Reading.verb(node);
    JsonNode what = node.path(verb);
    String here = at + "/" + verb;
    return switch (verb) {
      case "hears" -> new Move.Hears(words(what, here));
      case "presses" -> new Move.Presses(words(what, here));
      case "says" -> new Move.Says(words(what, here));
      case "waits" -> new Move.Waits(seconds(what, 1, here));
      case "until" -> new Move.Until(Reading.moment(what, here));
      case "message" -> message(what, here);
      case "talks-to" -> new Move.TalksTo(what.asText().equals(Scene.DUTY_LINE) ? Scene.DUTY_LINE : agent(what, here));
      case "hangs-up" -> new Move.HangsUp();
      case "call-ends" -> new Move.CallEnds();
      case "person", "away", "wrap-up-end", "agent-hangs-up", "line-lost", "duty-line", "desk" -> atTheCompany(verb, what, here);
      case "caller" -> {
        Map.Entry<String, JsonNode> caller = oneEntry(what, here, "a name and a number, such as {tom: \"+16195550149\"}");
        callers.add(caller.getKey());
        yield new Move.Dials(caller.getKey(), words(caller.getValue(), here + "/" + caller.getKey()));
      }
      case "customer-phone" -> {
        Map.Entry<String, JsonNode> phone = oneEntry(what, here, "a number and what its phone does");
        yield new Move.CustomerPhone(phone.getKey(), phone(phone.getValue(), here + "/" + phone.getKey()));
      }
      case "called" -> {
        Map.Entry<String, JsonNode> called = oneEntry(what, here, "a name and a number, such as {dana: \"+16195550142\"}");
        callers.add(called.getKey());
        yield new Move.Called(called.getKey(), words(called.getValue(), here + "/" + called.getKey()));
      }
      case "not-called" -> new Move.NotCalled(words(what, here));
      default -> {
        require(callers.contains(verb), at, "found " + node + "; accepted: " + MOVES + ", or the name of another caller");
        yield new Move.Of(verb, move(what, here));
      }
    };
  }

  private Move atTheCompany(String verb, JsonNode what, String here) throws ScriptProblem {
    return switch (verb) {
      case "person" -> {
        Map.Entry<String, JsonNode> person = oneEntry(what, here, "one agent and how they are reached");
        String agent = known(person.getKey(), here);
        yield new Move.Comes(agent, ScriptReader.person(person.getValue(), here + "/" + agent));
      }
      case "away" -> new Move.Leaves(agent(what, here));
      case "wrap-up-end" -> new Move.EndsWrapUp(agent(what, here));
      case "agent-hangs-up" -> new Move.AgentHangsUp(agent(what, here));
      case "line-lost" -> new Move.LineLost(agent(what, here));
      case "duty-line" -> new Move.DutyLine(ScriptReader.dutyLine(what, here));
      default -> {
        Map.Entry<String, JsonNode> desk = oneEntry(what, here, "one agent and what they do at the desk");
        String agent = known(desk.getKey(), here);
        yield new Move.AtDesk(agent, deeds.deed(desk.getValue(), here + "/" + agent));
      }
    };
  }

  private static Move message(JsonNode what, String here) throws ScriptProblem {
    Reading.keys(what, here, List.of("says", "seconds", "ends"));
    String ends = what.path("ends").asText("#");
    require(ends.equals(Move.Message.HANGS_UP) || ends.matches("[0-9*#]*"), here + "/ends",
        "found '" + ends + "'; accepted: keys such as \"#\", hangs-up, or nothing (\"\")");
    return new Move.Message(Reading.text(what, "says", here), seconds(what.path("seconds"), USUAL_MESSAGE_SECONDS, here), ends);
  }

  static CallScript.Phone phone(JsonNode node, String at) throws ScriptProblem {
    require(node.isObject(), at, "must be a mapping such as {does: answers, after: 2}");
    Reading.keys(node, at, List.of("does", "after"));
    return new CallScript.Phone(
        Reading.oneOf(PHONE_DOES, node.path("does").asText(), at + "/does"),
        seconds(node.path("after"), ScriptReader.USUAL_AFTER_SECONDS, at + "/after"));
  }

  private String agent(JsonNode node, String at) throws ScriptProblem {
    return known(words(node, at), at);
  }

  String known(String agent, String at) throws ScriptProblem {
    require(agents.contains(agent), at, "no such agent '" + agent + "'; accepted: " + String.join(", ", agents));
    return agent;
  }
}
