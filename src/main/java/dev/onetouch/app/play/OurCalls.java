package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The calls OneTouch makes itself, as the carrier reports them: an agent is rung first, then the customer, and both meet in a
/// room. Each customer's leg is a [Scene]; what agents hear before somebody joins them is told here.
final class OurCalls {
  private static final String OURS = "outbound-api";

  private final Cast cast;
  private final Crew crew;
  private final Transcript transcript;
  private final UnaryOperator<String> names;
  private final List<String> dialled = new ArrayList<>();
  private final List<Scene> customers = new CopyOnWriteArrayList<>();
  private final List<Scene> waitedFor = new ArrayList<>();
  private final Map<String, AgentLeg> agents = new HashMap<>();
  private final Map<String, AgentLeg> everybody = new HashMap<>();
  private final Map<String, List<String>> rooms = new HashMap<>();
  private final Supplier<Stream<Scene>> callers;

  /// @param names what the script calls whoever is at a number; empty for the caller it is about
  /// @param callers who called us
  OurCalls(Cast cast, Crew crew, Transcript transcript, UnaryOperator<String> names, Supplier<Stream<Scene>> callers) {
    this.callers = callers;
    this.cast = cast;
    this.crew = crew;
    this.transcript = transcript;
    this.names = names;
  }

  private record AgentLeg(String address, String caseNumber) {}

  void tell(JsonNode event) {
    String leg = event.path("leg").asText();
    Instant at = Instant.parse(event.path("at").asText());
    switch (event.path("kind").asText()) {
      case "leg-started" -> {
        if (event.path("direction").asText().equals(OURS)) {
          started(at, leg, event.path("to").asText());
        } else if (!event.path("parent").asText().isEmpty()) {
          everybody.put(leg, new AgentLeg(event.path("to").asText(), ""));
        }
      }
      case "conference-joined" -> joined(at, leg, event.path("conference").asText());
      case "conference-left" -> left(leg, event.path("conference").asText());
      default -> {
        if (agents.containsKey(leg)) {
          told(at, agents.get(leg), leg, event);
        }
      }
    }
    customers.forEach(scene -> scene.tell(event));
  }

  /// Whether we have dialled this number.
  boolean called(String number) {
    return dialled.contains(number);
  }

  /// The newest call to this number that no move has waited for yet, once its phone answered or rang out.
  Optional<Scene> met(String number) {
    return customers.stream()
        .filter(scene -> scene.isAt(number) && (scene.answered() || scene.over()) && !waitedFor.contains(scene))
        .findFirst();
  }

  void waitedFor(Scene scene) {
    waitedFor.add(scene);
  }

  List<Scene> scenes() {
    return List.copyOf(customers);
  }

  private void started(Instant at, String leg, String to) {
    dialled.add(to);
    Optional<Cast.Member> agent = crew.agentAt(to);
    if (agent.isEmpty()) {
      customers.add(Scene.called(cast, crew, transcript, leg, to, names.apply(to)));
      return;
    }
    JsonNode offer = crew.desk(agent.get().id()).path("offer");
    String why = offer.path("why").asText("");
    agents.put(leg, new AgentLeg(to, offer.path("about").path("number").asText("")));
    everybody.put(leg, agents.get(leg));
    transcript.line(at, "rings", crew.nameAt(to) + (why.isEmpty() ? "" : ": " + why));
    if (to.startsWith("client:")) {
      crew.rung(agent.get(), leg, offer.path("id").asText(""), false);
    }
  }

  private void told(Instant at, AgentLeg agent, String leg, JsonNode event) {
    String name = crew.nameAt(agent.address());
    switch (event.path("kind").asText()) {
      case "words-said" -> transcript.line(at, "whisper", "to " + name + ": \"" + event.path("text").asText() + "\"");
      case "keys-pressed" -> transcript.line(at, "key", name + " presses " + event.path("keys").asText());
      case "hung-up" -> {
        agents.remove(leg);
        boolean themselves = event.path("by").asText().equals("far end");
        String status = event.path("status").asText();
        transcript.line(at, "leaves", name + " " + (status.equals("completed")
            ? themselves ? "hangs up" : "is let go"
            : Endings.unreached(status)));
      }
      default -> {
        // The carrier's other reports are of no interest to a reader.
      }
    }
  }

  private void joined(Instant at, String leg, String room) {
    List<String> inside = rooms.computeIfAbsent(room, _ -> new ArrayList<>());
    List<AgentLeg> there = inside.stream().flatMap(one -> Stream.ofNullable(everybody.get(one))).toList();
    inside.add(leg);
    List<Scene> meeting = everyone().filter(scene -> inside.contains(scene.caller())).toList();
    for (Scene scene : meeting) {
      for (String other : inside) {
        if (everybody.containsKey(other) && !scene.isJoined(other)) {
          agents.remove(other);
          scene.meets(at, other, everybody.get(other).address(), everybody.get(other).caseNumber());
        }
      }
    }
    if (meeting.isEmpty() && everybody.containsKey(leg) && !there.isEmpty()) {
      String others = there.stream().map(one -> crew.nameAt(one.address())).collect(Collectors.joining(", "));
      transcript.line(at, "consults", crew.nameAt(everybody.get(leg).address()) + " with " + others);
    }
  }

  private void left(String leg, String room) {
    List<String> inside = rooms.getOrDefault(room, new ArrayList<>());
    inside.remove(leg);
    everyone().forEach(scene -> scene.parts(leg));
  }

  /// The leg in a room, or on its way there, on which this agent is.
  Optional<String> legOf(Cast.Member member) {
    return everybody.entrySet().stream()
        .filter(one -> rooms.values().stream().anyMatch(inside -> inside.contains(one.getKey())))
        .filter(one -> crew.agentAt(one.getValue().address()).filter(member::equals).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Stream<Scene> everyone() {
    return Stream.concat(callers.get(), customers.stream());
  }
}
