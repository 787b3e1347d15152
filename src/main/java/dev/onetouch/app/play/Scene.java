package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Locale;

/// What the carrier reports of one scripted call, told in the transcript and kept for the moves that wait for something.
final class Scene {
  private final Cast cast;
  private final Crew crew;
  private final Transcript transcript;
  private final String caller;
  private final Map<String, String> farEnds = new HashMap<>();
  private final List<String> heard = new ArrayList<>();
  private final List<String> joined = new ArrayList<>();
  private boolean over;

  Scene(Cast cast, Crew crew, Transcript transcript, String caller) {
    this.cast = cast;
    this.crew = crew;
    this.transcript = transcript;
    this.caller = caller;
  }

  boolean over() {
    return over;
  }

  /// Whether these words were said to the caller since they were last waited for; what came before them is forgotten.
  boolean heard(String words) {
    for (int i = 0; i < heard.size(); i++) {
      if (heard.get(i).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))) {
        heard.subList(0, i + 1).clear();
        return true;
      }
    }
    return false;
  }

  List<String> lastHeard() {
    return List.copyOf(heard);
  }

  /// Whether the caller talks with this agent, or with the duty line.
  boolean talksTo(String whom) {
    return joined.stream().map(leg -> farEnds.getOrDefault(leg, "")).anyMatch(address -> isAt(whom, address));
  }

  /// The live leg on which the caller talks with this agent.
  Optional<String> legOf(String agent) {
    return joined.stream().filter(leg -> isAt(agent, farEnds.getOrDefault(leg, ""))).findFirst();
  }

  void tell(JsonNode event) {
    String leg = event.path("leg").asText();
    boolean callers = leg.equals(caller);
    if (!callers && !farEnds.containsKey(leg) && !event.path("parent").asText().equals(caller)) {
      return;
    }
    Instant at = Instant.parse(event.path("at").asText());
    switch (event.path("kind").asText()) {
      case "leg-started" -> started(at, leg, callers, event);
      case "words-said" -> said(at, leg, callers, event.path("text").asText());
      case "audio-played" -> transcript.line(at, callers ? "hears" : "whisper", "(music)");
      case "keys-pressed" -> transcript.line(at, callers ? "presses" : "key", keys(leg, callers, event));
      case "spoken" -> transcript.line(at, "says", "\"" + event.path("text").asText() + "\"");
      case "bridged" -> {
        joined.add(event.path("other").asText());
        transcript.line(at, "talks", "with " + name(event.path("other").asText()));
      }
      case "unbridged" -> joined.remove(event.path("other").asText());
      case "hung-up" -> hungUp(at, leg, callers, event);
      default -> {
        // The carrier's other reports are of no interest to a reader.
      }
    }
  }

  private void started(Instant at, String leg, boolean callers, JsonNode event) {
    if (callers) {
      transcript.line(at, "calls", cast.name(event.path("from").asText()) + " dials " + cast.name(event.path("to").asText()));
      return;
    }
    String address = event.path("to").asText();
    farEnds.put(leg, address);
    String why = event.path("parameters").path("why").asText("");
    transcript.line(at, "rings", name(leg) + (why.isEmpty() ? "" : ": " + why));
    if (address.startsWith("client:")) {
      crew.agentAt(address).ifPresent(member -> crew.rung(member, leg, event.path("parameters")));
    }
  }

  private void said(Instant at, String leg, boolean callers, String words) {
    if (callers) {
      heard.add(words);
      transcript.line(at, "hears", "\"" + words + "\"");
    } else {
      transcript.line(at, "whisper", "to " + name(leg) + ": \"" + words + "\"");
    }
  }

  private String keys(String leg, boolean callers, JsonNode event) {
    String keys = event.path("keys").asText();
    return callers ? keys : name(leg) + " presses " + keys;
  }

  private void hungUp(Instant at, String leg, boolean callers, JsonNode event) {
    if (callers) {
      over = true;
      transcript.line(at, "ends", "hung up by " + by(event.path("by").asText()));
      return;
    }
    joined.remove(leg);
    String status = event.path("status").asText();
    if (!status.equals("completed")) {
      transcript.line(at, "leaves", name(leg) + " (" + status + ")");
    }
  }

  private static String by(String who) {
    return who.equals("far end") ? "the caller" : "the line (" + who + ")";
  }

  private String name(String leg) {
    String address = farEnds.getOrDefault(leg, "");
    return crew.agentAt(address)
        .map(member -> member.name() + (address.startsWith("client:") ? " (desk)" : " (phone)"))
        .orElseGet(() -> cast.name(address));
  }

  private boolean isAt(String whom, String address) {
    return whom.equals("duty-line")
        ? address.equals(cast.dutyLine())
        : crew.agentAt(address).filter(member -> member.id().equals(whom)).isPresent();
  }
}
