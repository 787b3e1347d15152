package dev.onetouch.app.play;

import static dev.onetouch.app.play.Reading.require;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.app.play.CallScript.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is so when a call is over, as the desks show it: told in the last line, and held against what the script says.
final class Curtain {
  private final Desks desks;
  private final Cast cast;
  private final Transcript transcript;

  Curtain(Desks desks, Cast cast, Transcript transcript) {
    this.desks = desks;
    this.cast = cast;
    this.transcript = transcript;
  }

  void fall(Ending then, Scene scene) throws ScriptProblem {
    List<String> sentences = new ArrayList<>();
    sentences.add(scene.partners().isEmpty()
        ? "the caller talked with nobody"
        : "the caller talked with " + String.join(", then ", scene.partners()));
    String number = caseNumber(then, scene);
    Optional<JsonNode> file = number.isEmpty() ? Optional.empty() : desks.caseFile(number);
    file.ifPresent(found -> sentences.add(about(number, found)));
    for (String agent : cast.agents().keySet()) {
      String activity = doing(agent);
      if (then.agents().containsKey(agent) || !activity.equals("free") && !activity.equals("away")) {
        sentences.add(cast.agent(agent).name() + " is " + inWords(activity));
      }
    }
    transcript.end(String.join("; ", sentences));
    check(then, number, file);
  }

  private static String about(String number, JsonNode file) {
    String subject = file.path("subject").asText();
    String owner = file.path("owned-by").asText();
    return "case " + number + (subject.isEmpty() ? "" : " \"" + subject + "\"") + ", " + file.path("status").asText()
        + ", " + (owner.isEmpty() ? "owned by nobody" : "owned by " + owner);
  }

  /// A case opened by the answer is on no desk while it rings, but on that of whoever took the call.
  private String caseNumber(Ending then, Scene scene) {
    for (String agent : cast.agents().keySet()) {
      JsonNode wrapUp = desks.of(agent).look().path("wrap-up");
      if (scene.partners().contains(cast.agent(agent).name()) && wrapUp.path("about").has("number")) {
        return wrapUp.path("about").path("number").asText();
      }
    }
    // Where no desk rang, only the script can say which case to look at.
    return scene.caseNumber().isEmpty() && cast.cases().contains(then.caseNumber()) ? then.caseNumber() : scene.caseNumber();
  }

  private String doing(String agent) {
    JsonNode me = desks.of(agent).look().path("me");
    String activity = me.path("activity").asText();
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
