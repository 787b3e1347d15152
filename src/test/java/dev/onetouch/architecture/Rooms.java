package dev.onetouch.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rooms of the house and who may know whom. A room that is not built yet simply has no
/// classes.
final class Rooms {
  static final String ROOT = "dev.onetouch";

  /// The command line lives in no room; it may know `app` alone.
  static final String COMMAND_LINE = "";

  static final List<String> PURE =
      List.of("calendar", "caller", "cases", "flow", "routing", "verifier", "call");

  static final Map<String, Set<String>> MAY_KNOW = mayKnow();

  private Rooms() {}

  private static Map<String, Set<String>> mayKnow() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    rooms.put("calendar", Set.of());
    rooms.put("caller", Set.of());
    rooms.put("cases", Set.of("caller", "calendar"));
    rooms.put("flow", Set.of("calendar"));
    rooms.put("routing", Set.of("cases", "caller", "calendar"));
    rooms.put("verifier", Set.of("flow"));
    rooms.put("call", Set.of("flow", "routing", "cases", "caller"));
    rooms.put("telephony", Set.of("caller"));
    rooms.put(
        "switchboard",
        pureAnd("telephony").filter(room -> !room.equals("verifier")).collect(Collectors.toSet()));
    rooms.put("telephony.twilio", Set.of("telephony", "switchboard", "call", "caller"));
    rooms.put("telephony.sandbox", Set.of("telephony", "switchboard", "call", "caller"));
    rooms.put("datadip", Set.of("switchboard"));
    rooms.put("numbering", Set.of("caller"));
    rooms.put("formats", Set.copyOf(PURE));
    rooms.put("web", Set.of());
    rooms.put("web.oidc", Set.of("web"));
    rooms.put("desk", pureAnd("web", "switchboard").collect(Collectors.toSet()));
    rooms.put("admin", pureAnd("web", "switchboard", "formats").collect(Collectors.toSet()));
    rooms.put("insight", pureAnd("web", "switchboard").collect(Collectors.toSet()));
    // Beside these, storage may know a room one of whose ports it fulfils.
    rooms.put("storage", pureAnd("formats").collect(Collectors.toSet()));
    rooms.put(
        "app",
        Stream.concat(rooms.keySet().stream(), Stream.of("storage")).collect(Collectors.toSet()));
    rooms.put(COMMAND_LINE, Set.of("app"));
    return rooms;
  }

  private static Stream<String> pureAnd(String... more) {
    return Stream.concat(PURE.stream(), Stream.of(more));
  }

  static JavaClasses house() {
    return new ClassFileImporter().importPath(Path.of("target", "classes"));
  }

  /// The room a package lies in, the innermost one; nothing when the package is not ours or belongs
  /// to no room.
  static Optional<String> of(String packageName) {
    if (packageName.equals(ROOT)) {
      return Optional.of(COMMAND_LINE);
    }
    return MAY_KNOW.keySet().stream()
        .filter(room -> !room.isEmpty())
        .filter(room -> (packageName + ".").startsWith(ROOT + "." + room + "."))
        .max(Comparator.comparingInt(String::length));
  }

  static boolean ours(String packageName) {
    return (packageName + ".").startsWith(ROOT + ".");
  }
}
