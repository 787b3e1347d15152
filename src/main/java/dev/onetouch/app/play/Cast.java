package dev.onetouch.app.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Who is who in a directory file: the people a script speaks of, with what they need to play their part.
///
/// @param agents by id, in the order of the file
/// @param names of everybody with a number, by number
/// @param cases the numbers of those in the file
/// @param dutyLine empty when the file names none
public record Cast(
    Map<String, Member> agents, Map<String, String> names, Set<String> cases, String dutyLine, String zone) {

  public Cast {
    agents = Collections.unmodifiableMap(new LinkedHashMap<>(agents));
    names = Map.copyOf(names);
    cases = Set.copyOf(cases);
  }

  /// @param phone empty when none is on file
  /// @param email empty for whoever has no desk
  public record Member(String id, String name, String phone, String email, String password) {
    boolean hasDesk() {
      return !email.isEmpty();
    }
  }

  /// The ids of all who have a desk.
  List<String> atDesks() {
    return agents.values().stream().filter(Member::hasDesk).map(Member::id).toList();
  }

  public static Cast of(String directoryYaml) {
    try {
      return of(new YAMLMapper().readTree(directoryYaml));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the directory file cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  private static Cast of(JsonNode root) {
    Map<String, Member> agents = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (JsonNode agent : root.path("agents")) {
      JsonNode signIn = agent.path("sign-in");
      Member member = new Member(agent.path("id").asText(), agent.path("name").asText(), agent.path("phone").asText(""),
          signIn.path("email").asText(""), signIn.path("password").asText(""));
      agents.put(member.id(), member);
      if (!member.phone().isEmpty()) {
        names.put(member.phone(), member.name());
      }
    }
    for (JsonNode customer : root.path("customers")) {
      for (JsonNode phone : customer.path("phones")) {
        names.merge(phone.asText(), customer.path("name").asText(), (one, other) -> one + " or " + other);
      }
    }
    for (JsonNode number : root.path("numbers")) {
      names.put(number.path("number").asText(), number.path("name").asText());
    }
    String dutyLine = root.path("company").path("duty-line").asText("");
    names.put(dutyLine, "the duty line");
    Set<String> cases = new HashSet<>();
    root.path("cases").forEach(one -> cases.add(one.path("id").asText()));
    return new Cast(agents, names, cases, dutyLine, root.path("company").path("time-zone").asText("UTC"));
  }

  Member agent(String id) {
    return Objects.requireNonNull(agents.get(id), () -> "no agent " + id + " in the directory file");
  }

  /// Who is at this number, and the number.
  String name(String address) {
    String who = who(address);
    return who.equals(address) ? address : who + " (" + address + ")";
  }

  String who(String address) {
    return Optional.ofNullable(names.get(address)).filter(name -> !name.isBlank()).orElse(address);
  }
}
