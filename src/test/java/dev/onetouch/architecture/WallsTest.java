package dev.onetouch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WallsTest {
  private static final JavaClasses HOUSE = Rooms.house();

  @Test
  void everyClassLivesInARoomThatTheDesignNames() {
    assertThat(
            HOUSE.stream()
                .filter(one -> Rooms.of(one.getPackageName()).isEmpty())
                .map(JavaClass::getName))
        .isEmpty();
  }

  @Test
  void roomsKnowOnlyWhomTheyMayKnow() {
    List<String> breaches = new ArrayList<>();
    for (JavaClass one : HOUSE) {
      String from = room(one);
      for (Dependency knows : one.getDirectDependenciesFromSelf()) {
        JavaClass target = knows.getTargetClass().getBaseComponentType();
        if (Rooms.ours(target.getPackageName()) && !allowed(from, room(target))) {
          breaches.add(from + " -> " + room(target) + ": " + knows.getDescription());
        }
      }
    }
    assertThat(breaches).isEmpty();
  }

  @Test
  void noTwoRoomsKnowEachOtherNotEvenByADetour() {
    Map<String, Set<String>> known = new TreeMap<>();
    for (JavaClass one : HOUSE) {
      for (Dependency knows : one.getDirectDependenciesFromSelf()) {
        JavaClass target = knows.getTargetClass().getBaseComponentType();
        if (Rooms.ours(target.getPackageName()) && !room(one).equals(room(target))) {
          known.computeIfAbsent(room(one), _ -> new TreeSet<>()).add(room(target));
        }
      }
    }
    assertThat(known.keySet())
        .allSatisfy(room -> assertThat(reachable(room, known)).doesNotContain(room));
  }

  @Test
  void pureRoomsKnowOnlyTheJdk() {
    List<String> breaches = new ArrayList<>();
    for (JavaClass one : HOUSE) {
      if (Rooms.PURE.contains(room(one))) {
        for (Dependency knows : one.getDirectDependenciesFromSelf()) {
          String target = knows.getTargetClass().getBaseComponentType().getPackageName();
          boolean fine =
              target.isEmpty()
                  || target.startsWith("java.")
                  || target.startsWith("org.jspecify.")
                  || Rooms.ours(target);
          if (!fine) {
            breaches.add(knows.getDescription());
          }
        }
      }
    }
    assertThat(breaches).isEmpty();
  }

  private static Set<String> reachable(String from, Map<String, Set<String>> known) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(known.getOrDefault(from, Set.of()));
    while (!open.isEmpty()) {
      String next = open.removeLast();
      if (seen.add(next)) {
        open.addAll(known.getOrDefault(next, Set.of()));
      }
    }
    return seen;
  }

  private static boolean allowed(String from, String to) {
    boolean drawn = from.equals(to) || Rooms.MAY_KNOW.getOrDefault(from, Set.of()).contains(to);
    return drawn || from.equals("storage") && fulfilsAPortOf(to);
  }

  private static boolean fulfilsAPortOf(String room) {
    return Set.of("switchboard", "desk", "admin", "insight", "web").contains(room)
        && HOUSE.stream()
            .filter(one -> room(one).equals("storage"))
            .flatMap(one -> one.getAllRawInterfaces().stream())
            .anyMatch(port -> Rooms.of(port.getPackageName()).filter(room::equals).isPresent());
  }

  private static String room(JavaClass one) {
    return Rooms.of(one.getPackageName()).orElse("no room: " + one.getPackageName());
  }
}
