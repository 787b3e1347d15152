package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// Whole flows to begin with. Each passes the verifier as it is, in the sample company.
public final class Templates {
  public static final String USUAL = "simple-line";
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<Named> ALL = List.of(
      new Named(USUAL, "Simple line", "A greeting and a short menu, then somebody of the team."),
      new Named("owner-first", "Owner first", "Callers with an open case go to the person who owns it, others choose."),
      new Named("after-hours", "After hours", "A person while you are open; a callback or a message while you are not."),
      new Named("callback-first", "Callback first", "Callers are offered a callback before they wait, and can always wait."),
      new Named("two-languages", "Two languages", "English or Spanish is chosen first, then everything is in that language."));

  private record Named(String id, String name, String sentence) {}

  /// @param sentence what callers get
  /// @param document its flow file, with an id and a name of its own
  public record Template(String id, String name, String sentence, ObjectNode document) {

    /// The flow file of a new flow.
    public ObjectNode named(String flow, String flowName) {
      ObjectNode own = document.deepCopy();
      own.put("id", flow);
      own.put("name", flowName);
      return own;
    }
  }

  public List<Template> all() {
    return ALL.stream().map(one -> new Template(one.id(), one.name(), one.sentence(), read(one.id()))).toList();
  }

  public Optional<Template> find(String id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public String[] ids() {
    return ALL.stream().map(Named::id).toArray(String[]::new);
  }

  private static ObjectNode read(String id) {
    try (InputStream in = Templates.class.getResourceAsStream("/templates/flows/" + id + ".json")) {
      if (in == null) {
        throw new IllegalStateException("the template " + id + " is not on board");
      }
      return MAPPER.readValue(in, ObjectNode.class);
    } catch (IOException broken) {
      throw new UncheckedIOException("the template " + id + " cannot be read", broken);
    }
  }
}
