package dev.onetouch.admin.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.admin.company.DirectoryDesk.Basis;
import dev.onetouch.admin.company.DirectoryDesk.Change;
import dev.onetouch.admin.company.DirectoryDesk.Done;
import dev.onetouch.admin.company.DirectoryDesk.Kept;
import dev.onetouch.admin.company.DirectoryDesk.NeedsTwo;
import dev.onetouch.admin.company.DirectoryDesk.Stale;
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
import dev.onetouch.web.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One entry of the directory file, brought as a request's body. The loader's refusals become the body's.
final class Entries {
  /// A thousand holidays fit.
  static final int MAX_BYTES = 256 * 1024;

  /// An entry names no file of ours.
  static final FlowFiles NO_FILES = name -> Reading.refused(List.of(new Refusal(
      name, 1, 1, "", "the name of a file", "the flow itself under the key flow")));

  static final String REVISION = "revision";
  private static final String NOTE = "note";
  private static final int MAX_NOTE = 500;
  private static final Pattern READ = Pattern.compile("\"([0-9a-f]{16})\"");

  private final DirectoryDesk desk;
  private final Requests requests;

  Entries(DirectoryDesk desk, Requests requests) {
    this.desk = desk;
    this.requests = requests;
  }

  /// A list of the file, or the one thing under a key of it.
  ///
  /// @param key what its entries are called by; empty when there is but one
  /// @param takes what a body may say
  record Shelf(String list, String key, Set<String> takes) {
    String place() {
      return key.isEmpty() ? "/" + list : "/" + list + "/0";
    }
  }

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

  /// Stores an entry and answers so, or why not, or that a second administrator is asked.
  void put(Exchange exchange, SignedIn who, Shelf shelf, String id, ObjectNode body) {
    ObjectNode entry = body.deepCopy();
    String note = note(entry);
    if (!shelf.key().isEmpty()) {
      entry.put(shelf.key(), id);
    }
    settle(exchange, new Wish(who.agent(), shelf, note), entry, basis(exchange, shelf, id));
  }

  /// Takes an entry away, or answers what hangs on it.
  void remove(Exchange exchange, SignedIn who, Shelf shelf, String id) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode().put(shelf.key(), id).put("remove", true);
    settle(exchange, new Wish(who.agent(), shelf, ""), entry, List.of());
  }

  static SourceFile file(Shelf shelf, JsonNode entry) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    if (shelf.key().isEmpty()) {
      root.set(shelf.list(), entry);
    } else {
      root.putArray(shelf.list()).add(entry);
    }
    return new SourceFile("body.json", root.toString());
  }

  private record Wish(String who, Shelf shelf, String note) {}

  private void settle(Exchange exchange, Wish wish, ObjectNode entry, List<Basis> bases) {
    Change change = new Change(wish.who(), false, file(wish.shelf(), entry), NO_FILES, bases, List.of());
    switch (desk.change(change)) {
      case Done _ -> exchange.noContent();
      case Wrong(List<Refusal> refusals) -> throw wrong(refusals, wish.shelf());
      case Kept(List<String> reasons) -> throw new Refused(
          Problem.of(409, "in-use", "Something hangs on it", String.join(" ", reasons)));
      case Stale(String by) -> throw new Refused(stale(by));
      case NeedsTwo wanted -> exchange.json(202, requests.ask(change, wanted, wish.note()));
    }
  }

  static Problem stale(String by) {
    return Problem.of(409, "stale", "Somebody changed it meanwhile",
        (by.isEmpty() ? "Somebody" : by) + " changed it since you read it. Read it again, then decide what stays.")
        .carrying(Map.of("by", by));
  }

  /// The revision in `If-Match`. Without one the change is laid over whatever is there.
  private static List<Basis> basis(Exchange exchange, Shelf shelf, String id) {
    return exchange.header("If-Match").map(sent -> {
      Matcher read = READ.matcher(sent.strip());
      if (!read.matches()) {
        throw new Refused(Problem.of(400, "bad-revision", "The revision cannot be read",
            "If-Match takes one revision in quotes, as it was read."));
      }
      return List.of(new Basis(shelf.list(), id, read.group(1)));
    }).orElse(List.of());
  }

  /// Why it is wanted, for whoever approves it; no part of the entry.
  private static String note(ObjectNode entry) {
    JsonNode note = entry.path(NOTE);
    entry.remove(NOTE);
    if (!note.isMissingNode() && (!note.isTextual() || note.textValue().length() > MAX_NOTE)) {
      String detail = "accepted: a text of at most " + MAX_NOTE + " characters";
      throw new Refused(Problem.badBody(detail, List.of(new FieldError("/" + NOTE, detail))));
    }
    return note.asText("").strip();
  }

  static Refused wrong(List<Refusal> refusals, Shelf shelf) {
    String place = shelf.place();
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
