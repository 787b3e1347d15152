package dev.onetouch.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.formats.directory.CompanyEntry;
import dev.onetouch.formats.directory.DutyOwner;
import dev.onetouch.formats.directory.Part;
import java.util.Map;
import org.hibernate.StatelessSession;

/// The company's settings: what a file says is laid over what is on file, voices and phrases one by one.
final class CompanyRow {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String WRITE =
      """
      with changed as (
        update company set settings = cast(:settings as jsonb) where settings <> cast(:settings as jsonb) returning 1)
      select count(*) from changed""";

  private CompanyRow() {}

  /// Locks the company, so that loads come one after another, and stores its settings. Whether they changed.
  static long patch(StatelessSession session, CompanyEntry entry) {
    ObjectNode settings =
        read(session.createNativeQuery("select cast(settings as text) from company for update", String.class).getSingleResult());
    put(settings, "name", entry.name());
    put(settings, "time-zone", entry.zone().map(Object::toString));
    put(settings, "languages", entry.languages());
    put(settings, "duty-line", entry.dutyLine().map(number -> number.e164()));
    put(settings, "duty-owner", entry.dutyOwner().map(CompanyRow::dutyOwner));
    lay(settings, "voices", entry.voices());
    if (entry.phrases() instanceof Part.Said<Map<String, Map<String, String>>>(var languages)) {
      languages.forEach((language, said) -> lay(settings.withObjectProperty("phrases"), language, Part.of(said)));
    } else {
      put(settings, "phrases", entry.phrases());
    }
    return session.createNativeQuery(WRITE, Long.class).setParameter("settings", settings.toString()).getSingleResult();
  }

  private static void put(ObjectNode settings, String key, Part<?> part) {
    switch (part) {
      case Part.Unsaid<?> _ -> {
        // What is on file stays.
      }
      case Part.Cleared<?> _ -> settings.remove(key);
      case Part.Said<?>(Object value) -> settings.set(key, MAPPER.valueToTree(value));
    }
  }

  private static void lay(ObjectNode settings, String key, Part<Map<String, String>> part) {
    if (part instanceof Part.Said<Map<String, String>>(Map<String, String> values)) {
      values.forEach(settings.withObjectProperty(key)::put);
    } else {
      put(settings, key, part);
    }
  }

  private static Map<String, String> dutyOwner(DutyOwner owner) {
    return switch (owner) {
      case DutyOwner.OfTeam(var team) -> Map.of("team", team.value());
      case DutyOwner.OfAgent(var agent) -> Map.of("agent", agent.value());
    };
  }

  private static ObjectNode read(String settings) {
    try {
      return MAPPER.readValue(settings, ObjectNode.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the company's stored settings are no JSON object", broken);
    }
  }
}
