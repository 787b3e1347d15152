package dev.onetouch.storage;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// How a member of a sealed family is told apart in JSON: by a property `kind` with its name in lower case and hyphens.
/// These names are stored, so a class that is renamed needs a migration.
final class Kinds {
  private Kinds() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface Kind {}

  static void register(JsonMapper.Builder mapper, Class<?> family) {
    mapper.addMixIn(family, Kind.class);
    members(family).forEach(member -> mapper.registerSubtypes(new NamedType(member, of(member))));
  }

  static String of(Class<?> member) {
    return member.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  static Stream<Class<?>> members(Class<?> family) {
    return family.isSealed() ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Kinds::members) : Stream.of(family);
  }
}
