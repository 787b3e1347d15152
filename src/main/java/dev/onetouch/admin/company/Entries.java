package dev.onetouch.admin.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.admin.company.DirectoryDesk.Change;
import dev.onetouch.admin.company.DirectoryDesk.Done;
import dev.onetouch.admin.company.DirectoryDesk.Kept;
import dev.onetouch.admin.company.DirectoryDesk.Wrong;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.directory.FlowFiles;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Problem.FieldError;
import dev.onetouch.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One entry of the directory file, brought as a request's body. The loader's refusals become the body's.
final class Entries {
  /// A thousand holidays fit.
  static final int MAX_BYTES = 256 * 1024;

  /// An entry names no file of ours.
  static final FlowFiles NO_FILES = name -> Reading.refused(List.of(new Refusal(
      name, 1, 1, "", "the name of a file", "the flow itself under the key flow")));

  private final DirectoryDesk desk;

  Entries(DirectoryDesk desk) {
    this.desk = desk;
  }

  /// A list of the file.
  ///
  /// @param key what its entries are called by
  /// @param takes what a body may say
  record Shelf(String list, String key, Set<String> takes) {}

  /// The body, refused when it says what an entry of this list cannot.
  static ObjectNode body(Exchange exchange, Shelf shelf) {
    JsonNode body = exchange.fields(MAX_BYTES).whole();
    List<FieldError> errors = new ArrayList<>();
    body.fieldNames().forEachRemaining(name -> {
      if (!shelf.takes().contains(name)) {
        String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
        String known = String.join(", ", shelf.takes().stream().sorted().toList());
        errors.add(new FieldError(pointer, "unknown field; known are " + known));
      }
    });
    if (!errors.isEmpty()) {
      throw new Refused(Problem.badBody(errors.getFirst().detail(), errors));
    }
    return (ObjectNode) body;
  }

  /// Stores an entry, or answers why not.
  void put(String who, Shelf shelf, String id, ObjectNode body) {
    ObjectNode entry = body.deepCopy().put(shelf.key(), id);
    settle(desk.change(change(who, shelf, entry)), shelf);
  }

  /// Takes an entry away, or answers what hangs on it.
  void remove(String who, Shelf shelf, String id) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode().put(shelf.key(), id).put("remove", true);
    settle(desk.change(change(who, shelf, entry)), shelf);
  }

  static SourceFile file(Shelf shelf, JsonNode entry) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putArray(shelf.list()).add(entry);
    return new SourceFile("body.json", root.toString());
  }

  private static Change change(String who, Shelf shelf, JsonNode entry) {
    return new Change(who, false, file(shelf, entry), NO_FILES);
  }

  private static void settle(DirectoryDesk.Outcome outcome, Shelf shelf) {
    switch (outcome) {
      case Done _ -> {
        // The house is as it was wanted.
      }
      case Wrong(List<Refusal> refusals) -> throw wrong(refusals, shelf);
      case Kept(List<String> reasons) -> throw new Refused(
          Problem.of(409, "in-use", "Something hangs on it", String.join(" ", reasons)));
    }
  }

  static Refused wrong(List<Refusal> refusals, Shelf shelf) {
    String place = "/" + shelf.list() + "/0";
    List<FieldError> errors = refusals.stream()
        .map(one -> new FieldError(
            one.pointer().startsWith(place) ? one.pointer().substring(place.length()) : "",
            "found " + one.found() + "; accepted: " + one.accepted()))
        .toList();
    return new Refused(Problem.badBody(errors.getFirst().detail(), errors));
  }

  /// The fields of a request that changes nothing by itself, when there are any.
  static BodyFields fields(Exchange exchange) {
    return exchange.hasBody() ? exchange.fields() : BodyFields.of(JsonNodeFactory.instance.objectNode());
  }

  static Problem exists(String what) {
    return Problem.of(409, "exists", "It is there already", "There is " + what + " of this id already.");
  }
}
