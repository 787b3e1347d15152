package dev.onetouch.app.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Who is who in a directory file: the people a script speaks of, with what they need to play their part.
///
/// @param agents by id
/// @param names of everybody with a number, by number
/// @param dutyLine empty when the file names none
public record Cast(Map<String, Member> agents, Map<String, String> names, String dutyLine, String zone) {

  public Cast {
    agents = Map.copyOf(agents);
    names = Map.copyOf(names);
  }

  /// @param phone empty when none is on file
  public record Member(String id, String name, String phone, String email, String password) {}

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
      names.put(member.phone(), member.name());
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
    return new Cast(agents, names, dutyLine, root.path("company").path("time-zone").asText("UTC"));
  }

  String name(String address) {
    String who = Optional.ofNullable(names.get(address)).filter(name -> !name.isBlank()).map(name -> name + " ").orElse("");
    return who.isEmpty() ? address : who + "(" + address + ")";
  }
}
