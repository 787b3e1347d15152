package dev.onetouch.app.play;

import static dev.onetouch.app.play.Reading.require;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.app.play.CallScript.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is so when a call is over, as the desks show it: told in the last line, and held against what the script says.
final class Curtain {
  private static final Set<String> AT_REST = Set.of("free", "away", "left");

  private final Desks desks;
  private final Cast cast;
  private final Transcript transcript;

  Curtain(Desks desks, Cast cast, Transcript transcript) {
    this.desks = desks;
    this.cast = cast;
    this.transcript = transcript;
  }

  /// @param calls of the caller the script is about
  void fall(Ending then, List<Scene> calls) throws ScriptProblem {
    List<String> sentences = new ArrayList<>();
    List<String> partners = calls.stream().flatMap(scene -> scene.partners().stream()).toList();
    sentences.add(partners.isEmpty()
        ? "the caller talked with nobody"
        : "the caller talked with " + String.join(", then ", partners));
    String number = caseNumber(then, calls, partners);
    Optional<JsonNode> file = number.isEmpty() ? Optional.empty() : desks.caseFile(number);
    file.ifPresent(found -> sentences.add(about(number, found)));
    for (String agent : cast.atDesks()) {
      String activity = doing(agent);
      if (then.agents().containsKey(agent) || !AT_REST.contains(activity)) {
        sentences.add(cast.agent(agent).name() + " is " + inWords(activity));
      }
    }
    Leftovers leftovers = new Leftovers(desks, cast);
    sentences.addAll(leftovers.told());
    transcript.end(String.join("; ", sentences));
    check(then, number, file);
    leftovers.check(then.left());
  }

  private static String about(String number, JsonNode file) {
    String subject = file.path("subject").asText();
    String owner = file.path("owned-by").asText();
    return "case " + number + (subject.isEmpty() ? "" : " \"" + subject + "\"") + ", " + file.path("status").asText()
        + ", " + (owner.isEmpty() ? "owned by nobody" : "owned by " + owner);
  }

  /// A case opened by the answer is on no desk while it rings, but on that of whoever took the call. Where no desk rang,
  /// only the script can say which case to look at.
  private String caseNumber(Ending then, List<Scene> calls, List<String> partners) {
    return calls.stream().map(Scene::caseNumber).filter(number -> !number.isEmpty()).reduce((_, last) -> last)
        .or(() -> cast.atDesks().stream()
            .filter(agent -> partners.contains(cast.agent(agent).name()))
            .map(agent -> desks.shown(agent).path("wrap-up").path("about").path("number").asText())
            .filter(number -> !number.isEmpty())
            .findFirst())
        .orElse(cast.cases().contains(then.caseNumber()) ? then.caseNumber() : "");
  }

  private String doing(String agent) {
    JsonNode me = desks.shown(agent).path("me");
    String activity = me.path("activity").asText("left");
    return activity.equals("free") && me.path("presence").asText().equals("away") ? "away" : activity;
  }

  private static String inWords(String activity) {
    return switch (activity) {
      case "on-call" -> "on a call";
      case "wrap-up" -> "in wrap-up";
      case "offered" -> "being rung";
      default -> activity;
    };
  }

  private void check(Ending then, String number, Optional<JsonNode> file) throws ScriptProblem {
    String owner = file.map(found -> found.path("owned-by").asText()).orElse("");
    String status = file.map(found -> found.path("status").asText()).orElse("");
    switch (then.caseNumber()) {
      case "" -> {}
      case Ending.NONE -> same("case", Ending.NONE, number.isEmpty() ? Ending.NONE : number);
      case Ending.NEW -> require(!number.isEmpty() && !cast.cases().contains(number), "/then/case",
          "a new case should be there; found " + (number.isEmpty() ? "none" : number));
      default -> same("case", then.caseNumber(), number);
    }
    if (!then.owner().isEmpty()) {
      same("owner", cast.agent(then.owner()).name(), owner);
    }
    if (!then.status().isEmpty()) {
      same("status", then.status(), status);
    }
    for (Map.Entry<String, String> agent : then.agents().entrySet()) {
      same("agents/" + agent.getKey(), agent.getValue(), doing(agent.getKey()));
    }
  }

  private static void same(String what, String said, String found) throws ScriptProblem {
    require(said.equals(found), "/then/" + what, "found '" + found + "'; the script says '" + said + "'");
  }
}
