package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.app.play.CallScript.Left;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is still to be done when a script is over, as all desks together show it.
final class Leftovers {
  private static final List<String> KINDS = List.of("callbacks", "tasks", "promises", "escalations");

  private final Desks desks;
  private final Cast cast;

  Leftovers(Desks desks, Cast cast) {
    this.desks = desks;
    this.cast = cast;
  }

  /// One sentence for each.
  List<String> told() {
    List<String> sentences = new ArrayList<>();
    for (String kind : KINDS) {
      shown(kind).forEach(one -> sentences.add(sentence(kind, one)));
    }
    return sentences;
  }

  void check(Map<String, List<Left>> then) throws ScriptProblem {
    for (Map.Entry<String, List<Left>> entry : then.entrySet()) {
      List<JsonNode> found = new ArrayList<>(shown(entry.getKey()));
      String at = "/then/" + entry.getKey();
      for (Left left : entry.getValue()) {
        JsonNode match = found.stream().filter(one -> fits(left, one)).findFirst()
            .orElseThrow(() -> new ScriptProblem(at + ": nobody's desk shows " + left.said() + "; they show " + found));
        found.remove(match);
      }
      Reading.require(found.isEmpty(), at, "the desks also show " + found);
    }
  }

  /// Each once, on however many desks it stands.
  private List<JsonNode> shown(String kind) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    for (String agent : cast.atDesks()) {
      desks.shown(agent).path(kind).forEach(one -> all.putIfAbsent(one.path("id").asText(), one));
    }
    return List.copyOf(all.values());
  }

  private boolean fits(Left left, JsonNode one) {
    return left.said().entrySet().stream().allMatch(said -> switch (said.getKey()) {
      case "case" -> one.path("number").asText().equals(said.getValue());
      case "owner" -> one.path("owner").asText()
          .equals(said.getValue().equals(Left.TEAM) ? "" : cast.agent(said.getValue()).name());
      case "state" -> state(one).equals(said.getValue());
      default -> one.path(said.getKey()).asText().equals(said.getValue());
    });
  }

  private static String state(JsonNode one) {
    return one.path("state").asText(one.path("standing").asText());
  }

  private static String sentence(String kind, JsonNode one) {
    String owner = one.path("owner").asText();
    String what = switch (kind) {
      case "callbacks" -> "a callback (" + state(one) + ")";
      case "tasks" -> "a task: " + one.path("what").asText() + " (" + one.path("kind").asText() + ")";
      default -> "\"" + one.path("what").asText() + "\" (" + state(one) + ")";
    };
    String whose = owner.isEmpty() ? "the team" : owner;
    String number = one.path("number").asText();
    return (kind.equals("escalations") ? "the resolution team knows of " : whose + " owes ") + what
        + (number.isEmpty() ? "" : " on case " + number);
  }
}
