package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ContractTest {

  @Test
  void documentAndCodeHaveTheSameOperationsForTheSameRoles() {
    try (DeskHouse house = new DeskHouse()) {
      Map<String, Set<String>> code = new TreeMap<>();
      for (Route route : house.node().routes()) {
        Set<String> roles = new TreeSet<>();
        route.roles().forEach(role -> roles.add(role.word()));
        code.put(route.method().text() + " " + route.path(), roles);
      }

      assertThat(code).isEqualTo(new Contract().access());
    }
  }

  @Test
  void anAnswerThatBreaksThePromiseIsNoticed() {
    Contract contract = new Contract();

    assertThat(contract.faults("GET", "/api/session", 200, "application/json", "{\"agent\": 1}"))
        .isNotEmpty();
    assertThat(contract.faults("GET", "/api/session", 418, "application/json", "{}")).isNotEmpty();
    assertThat(contract.faults("GET", "/api/session", 401, "text/html", "no")).isNotEmpty();
    assertThat(contract.faults("GET", "/api/nothing", 200, "application/json", "{}")).isNotEmpty();
    assertThat(
            contract.faults(
                "GET",
                "/api/session",
                200,
                "application/json",
                "{\"agent\": \"a\", \"name\": \"A\", \"roles\": [\"agent\"]}"))
        .isEmpty();
  }

  @Test
  void everyRoleInTheDocumentIsOneOfOurs() {
    assertThat(new Contract().access().values())
        .allSatisfy(roles -> assertThat(roles).allMatch(word -> Role.of(word).isPresent()));
  }
}
